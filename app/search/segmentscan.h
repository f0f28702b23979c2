// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/leb128.h"
#include "search/posting.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <utility>
#include <vector>

namespace Baojia {

/// Reads all posting lists of a segment, one after another. No SELECT stays open between its calls.
class SegmentScan
{
public:
    /// `connection` must outlive it.
    SegmentScan(Connection &connection, int slot)
        : m_connection(&connection)
        , m_slot(slot)
        , m_last(leafId(slot, 0) - 1)
    { }

    /// To the next gram, the first time to the first; false when there is none. LibraryDamaged.
    Result<bool> next();

    [[nodiscard]] Gram gram() const { return m_gram; }

    /// Those that have the gram, ascending.
    [[nodiscard]] const std::vector<quint16> &documents() const { return m_documents; }

private:
    Result<bool> openLeaf();
    Result<void> fetchLeaves();
    Result<bool> readEntry();

    Connection *m_connection;
    int m_slot;
    qint64 m_last; ///< id of the last leaf fetched
    QList<std::pair<qint64, QByteArray>> m_leaves; ///< fetched and not read yet, the next one last
    QByteArray m_leaf;
    Leb128Reader m_entries; ///< of m_leaf
    Gram m_gramOfEntry = 0;
    Gram m_gram = 0;
    std::vector<quint16> m_documents;
};

} // namespace Baojia
