// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/query.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>
#include <vector>

namespace Baojia {

class Statement;

/// A piece of SQL and the values for its `?`, in order. What a person typed is only ever a value.
struct SqlCondition
{
    QString sql; ///< empty: always true
    std::vector<std::variant<qint64, QString>> values;
    bool readsArticle = false; ///< `a` occurs in it
    bool readsText = false; ///< `f` occurs in it

    /// This and `other`.
    void restrict(const SqlCondition &other);
    void bindTo(Statement &statement) const;
};

/// A query as SQL over `a` (article) and `f` (folded).
struct QuerySql
{
    QString match; ///< FTS5 expression for gram that every article found matches; empty: there is none
    SqlCondition all; ///< exactly the query, whatever matches
    SqlCondition rest; ///< what an article that matches `match` must fulfil as well
    /// Each is fulfilled by every article found, and an index of the library leads from it to the articles.
    std::vector<SqlCondition> narrow;
};

/// Newspapers and tags are looked up by name on `connection`. Errors: Database.
[[nodiscard]] Result<QuerySql> makeQuerySql(Connection &connection, const Query &query);

/// The words of a query that a hit shows, folded; not those to leave out.
struct QueryWords
{
    QStringList title; ///< to be marked in the title
    QStringList body; ///< to be marked in the text
};

[[nodiscard]] QueryWords wordsOf(const Query &query);

} // namespace Baojia
