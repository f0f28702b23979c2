// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/hit.h"
#include "search/querywords.h"

#include <optional>

namespace Baojia {

/// Reads what a hit shows of its article's row; touches no text.
class HitReader
{
public:
    enum class By { SortKey, Id };

    /// `connection` must outlive the reader.
    HitReader(Connection &connection, const QueryWords &words, By by);

    /// nullopt when the article has gone since it was found. Errors: Database.
    [[nodiscard]] Result<std::optional<SearchHit>> read(qint64 key);

private:
    QueryWords m_words;
    Statement m_row;
};

/// Reads the piece of text around the first hit.
class HitTextReader
{
public:
    /// `connection` must outlive the reader.
    HitTextReader(Connection &connection, const QueryWords &words);

    /// nullopt when the article has gone since it was found. Errors: Database.
    [[nodiscard]] Result<std::optional<HitText>> read(ArticleId id);

private:
    QueryWords m_words;
    Statement m_row;
};

} // namespace Baojia
