// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchplan.h"

#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

SqlCondition scopeCondition(const SearchScope &scope)
{
    if (scope.page.isValid())
        return {u"a.page = ?"_s, {scope.page.value()}, true, false};
    if (scope.edition.isValid())
        return {u"a.edition = ?"_s, {scope.edition.value()}, true, false};
    if (scope.newspaper.isValid()) {
        return {u"a.edition IN (SELECT id FROM edition WHERE newspaper = ?)"_s,
                {scope.newspaper.value()},
                true,
                false};
    }
    return {};
}

Result<bool> holdsForFew(Connection &connection, const SqlCondition &narrow, qint64 most)
{
    Statement count(connection,
                    u"SELECT count(*) FROM (SELECT 1 FROM article a WHERE "_s % narrow.sql % u" LIMIT ?)"_s);
    narrow.bindTo(count);
    const auto row = count.bind(most + 1).step();
    if (!row)
        return row.error();
    return *row && count.integer(0) <= most;
}

} // namespace

Result<SearchPlan>
planSearch(Connection &connection, const QuerySql &query, const SearchScope &scope, const PlanBounds &bounds)
{
    const SqlCondition inScope = scopeCondition(scope);
    std::vector<SqlCondition> narrowings = query.narrow;
    if (!inScope.sql.isEmpty())
        narrowings.insert(narrowings.begin(), inScope);
    const qint64 most = query.match.isEmpty() ? bounds.withoutWords : bounds.besideWords;
    SearchPlan plan{{}, {}, query.all};
    plan.condition.restrict(inScope);
    for (const SqlCondition &narrow : narrowings) {
        const auto few = holdsForFew(connection, narrow, most);
        if (!few)
            return few.error();
        if (*few) {
            plan.narrow = narrow;
            return plan;
        }
    }
    if (query.match.isEmpty())
        return plan;
    plan.match = query.match;
    plan.condition = query.rest;
    plan.condition.restrict(inScope);
    return plan;
}

} // namespace Baojia
