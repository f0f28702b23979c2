// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indexupkeep.h"

namespace Baojia {

/// Upkeep of the gram tables that Indexer keeps.
class GramUpkeep : public IndexUpkeep
{
public:
    /// Every row of `folded` against what would be made of its article, and the grams of the row against the index.
    [[nodiscard]] Result<QStringList>
    faults(Connection &connection, qsizetype most, Progress &progress) override;
    Result<void> optimize(Connection &connection, Progress &progress) override;
    [[nodiscard]] Result<qint64> bytes(Connection &connection, Progress &progress) override;
    [[nodiscard]] Result<QString> version(Connection &connection) override;
};

} // namespace Baojia
