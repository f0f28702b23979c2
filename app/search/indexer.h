// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"

namespace Baojia {

/// Keeps the gram tables in step with the articles.
class Indexer : public ArticleIndex
{
public:
    /// Builds the index anew when it was made with other folding tables (HanFold::version()) or is missing.
    [[nodiscard]] static Result<void> prepare(Connection &connection);

    Result<void> add(Connection &connection, const IndexedText &text) override;
    Result<void> remove(Connection &connection, const IndexedText &text) override;
    Result<void> flush(Connection &connection) override;
};

} // namespace Baojia
