// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/posting.h"

#include <QtCore/QByteArray>

#include <vector>

namespace Baojia {

/// Writes the posting lists of one segment, leaf after leaf. Opens no transaction.
class SegmentWriter
{
public:
    /// No leaf may have been written in `slot`. `connection` must outlive the writer.
    SegmentWriter(Connection &connection, int slot);

    /// Each call a greater gram than the one before. `documents` ascend, and are one at least.
    Result<void> add(Gram gram, const std::vector<quint16> &documents);
    /// To be called when all have been added. Answers how many leaves there are.
    Result<int> finish();

private:
    void begin(Gram gram, int part);
    [[nodiscard]] qsizetype room() const;
    void append(Gram gram, const QByteArray &list, bool goesOn);
    Result<void> addInParts(Gram gram, const std::vector<quint16> &documents);
    Result<void> write();

    int m_slot;
    Statement m_insert;
    QByteArray m_leaf;
    QByteArray m_list;
    qint64 m_id = 0; ///< of m_leaf
    Gram m_last = 0; ///< in m_leaf
    int m_leaves = 0;
};

} // namespace Baojia
