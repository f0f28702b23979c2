// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/querysql.h"
#include "search/searcher.h"

namespace Baojia {

/// Which articles are looked at to answer a query, and what each must fulfil.
struct SearchPlan
{
    /// The articles that the full-text index has for this expression. Empty: those that fulfil `narrow`.
    QString match;
    SqlCondition narrow;
    SqlCondition condition;

    /// Whether the full-text index alone answers the query.
    [[nodiscard]] bool isIndexOnly() const { return !match.isEmpty() && condition.sql.isEmpty(); }
};

/// How many articles are so few that they are found without the full-text index.
struct PlanBounds
{
    /// In a query with words. Looking for a word in so many takes a few milliseconds.
    qint64 besideWords = 2000;
    /// In a query without. Sorting so many by date takes a few tenths of a second; more are found sooner by
    /// walking from the newest of all downwards.
    qint64 withoutWords = 100000;
};

/// Takes the full-text index where the query has words, unless its scope or its conditions leave so few
/// articles that each can be looked at: the index would answer 的 in one edition with a century of articles.
/// Errors: Database.
[[nodiscard]] Result<SearchPlan> planSearch(Connection &connection,
                                            const QuerySql &query,
                                            const SearchScope &scope,
                                            const PlanBounds &bounds = {});

} // namespace Baojia
