// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/hit.h"
#include "search/querywords.h"

#include <QtCore/QList>

#include <optional>

namespace Baojia {

/// Reads what hits show of their articles' rows; touches no text.
class HitReader
{
public:
    enum class By { SortKey, Id };

    /// `connection` must outlive the reader.
    HitReader(Connection &connection, const QueryWords &words, By by);

    /// In the order of `keys`; without articles that have gone since they were found. Errors: Database.
    [[nodiscard]] Result<QList<SearchHit>> read(const QList<qint64> &keys);

private:
    QueryWords m_words;
    Statement m_rows;
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
