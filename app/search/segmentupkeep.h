// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indexupkeep.h"

namespace Baojia {

/// Upkeep of the segments that Indexer keeps.
class SegmentUpkeep : public IndexUpkeep
{
public:
    /// Every gram of every article against the index. A snapshot of the library is held all the while.
    [[nodiscard]] Result<QStringList>
    faults(Connection &connection, qsizetype most, Progress &progress) override;
    /// As few segments as there can be, without removed articles.
    Result<void> optimize(Connection &connection, Progress &progress) override;
    [[nodiscard]] Result<qint64> bytes(Connection &connection, Progress &progress) override;
    [[nodiscard]] Result<QString> version(Connection &connection) override;
};

} // namespace Baojia
