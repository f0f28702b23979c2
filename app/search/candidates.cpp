// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/candidates.h"

#include <limits>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QString conditionSql(const SearchPlan &plan)
{
    return plan.condition.sql.isEmpty() ? u"1"_s : plan.condition.sql;
}

/// From the full-text index: its rows are sort keys, and it walks downwards by itself.
QString indexSql(const SearchPlan &plan)
{
    QString sql = u"SELECT g.rowid, "_s % conditionSql(plan) % u" FROM gram g"_s;
    // CROSS keeps the order of the tables as it is written.
    if (plan.condition.readsText)
        sql += " CROSS JOIN folded f ON f.sort_key = g.rowid"_L1;
    if (plan.condition.readsArticle)
        sql += " CROSS JOIN article a ON a.sort_key = g.rowid"_L1;
    return sql % u" WHERE g.gram MATCH ? AND g.rowid < ? ORDER BY g.rowid DESC"_s;
}

QString articleSql(const SearchPlan &plan)
{
    QString sql = u"SELECT a.sort_key, "_s % conditionSql(plan) % u" FROM article a"_s;
    if (plan.condition.readsText)
        sql += " CROSS JOIN folded f ON f.sort_key = a.sort_key"_L1;
    if (plan.narrow.sql.isEmpty())
        return sql % u" WHERE a.sort_key < ? ORDER BY a.sort_key DESC"_s;
    // The plus signs keep SQLite from walking through all articles in their order to find the few.
    return sql % u" WHERE "_s % plan.narrow.sql % u" AND +a.sort_key < ? ORDER BY +a.sort_key DESC"_s;
}

} // namespace

Candidates::Candidates(Connection &connection, const SearchPlan &plan, qint64 after, QDeadlineTimer deadline)
    : m_rows(connection, plan.match.isEmpty() ? articleSql(plan) : indexSql(plan))
    , m_deadline(deadline)
{
    plan.condition.bindTo(m_rows);
    if (plan.match.isEmpty())
        plan.narrow.bindTo(m_rows);
    else
        m_rows.bind(plan.match);
    m_rows.bind(after > 0 ? after : std::numeric_limits<qint64>::max());
}

Result<qint64> Candidates::next()
{
    for (;;) {
        const auto row = m_rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return 0;
        if (m_deadline.hasExpired())
            return Error{ErrorKind::QueryTooSlow, {}, {}};
        if (m_rows.flag(1))
            return m_rows.integer(0);
    }
}

} // namespace Baojia
