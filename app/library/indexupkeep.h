// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

class Connection;

/// What the upkeep of a library asks of the full-text index. Implemented in search/, which the library must
/// not know.
class IndexUpkeep
{
public:
    IndexUpkeep() = default;
    virtual ~IndexUpkeep() = default;
    IndexUpkeep(const IndexUpkeep &) = delete;
    IndexUpkeep &operator=(const IndexUpkeep &) = delete;
    IndexUpkeep(IndexUpkeep &&) = delete;
    IndexUpkeep &operator=(IndexUpkeep &&) = delete;

    /// Compares the index with the text of every article: one technical line a fault, at most `most`. Reads
    /// only. Cancelled.
    [[nodiscard]] virtual Result<QStringList>
    faults(Connection &connection, qsizetype most, Progress &progress) = 0;
    /// Brings the index into the form that is quickest to search. Opens no transaction; called outside of
    /// one. Cancelled.
    virtual Result<void> optimize(Connection &connection, Progress &progress) = 0;
    /// Bytes of what the index keeps. Cancelled.
    [[nodiscard]] virtual Result<qint64> bytes(Connection &connection, Progress &progress) = 0;
    /// What the index was made with; empty when it never was.
    [[nodiscard]] virtual Result<QString> version(Connection &connection) = 0;
};

} // namespace Baojia
