// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/unread.h"

#include "library/headercolumns.h"
#include "library/rows.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

struct UnreadEdition
{
    EditionId id;
    QString newspaper;
    QDate date;
};

Result<QList<UnreadEdition>> unreadEditions(Connection &connection, const UnreadPlace &after, int most)
{
    // CROSS JOIN: the index on the days of what is unread first.
    QString sql = u"SELECT e.id, n.name, e.date FROM edition e CROSS JOIN newspaper n ON n.id = e.newspaper "
                  "WHERE e.read_count < e.article_count "_s;
    if (after.edition.isValid())
        sql += "AND (e.date, e.id) <= (?, ?) "_L1;
    sql += "ORDER BY e.date DESC, e.id DESC LIMIT ?"_L1;
    Statement edition(connection, sql);
    if (after.edition.isValid())
        edition.bind(after.date).bind(after.edition);
    edition.bind(most);
    return allRows(edition, [](const Statement &row) {
        return UnreadEdition{row.id<EditionId>(0), row.text(1), row.date(2)};
    });
}

Result<QList<UnreadEntry>>
unreadIn(Connection &connection, const UnreadEdition &edition, const UnreadPlace &after, int most)
{
    const bool goesOn = edition.id == after.edition;
    // CROSS JOIN: pages in their order and the articles of each in theirs, so that nothing is sorted.
    QString sql = u"SELECT "_s + kHeaderColumns
        + u", p.label, p.ord FROM page p CROSS JOIN article a ON a.page = p.id "_s + kHeaderJoins
        + u" WHERE p.edition = ? AND r.read_at IS NULL "_s;
    if (goesOn)
        sql += "AND (p.ord > ? OR (p.ord = ? AND a.ord > ?)) "_L1;
    // With the id SQLite knows that there is one page at a time.
    sql += "ORDER BY p.ord, p.id, a.ord LIMIT ?"_L1;
    Statement article(connection, sql);
    article.bind(edition.id);
    if (goesOn)
        article.bind(after.page).bind(after.page).bind(after.article);
    article.bind(most);
    return allRows(article, [&edition](const Statement &row) {
        return UnreadEntry{readHeader(row),
                           edition.newspaper,
                           edition.date,
                           row.text(kHeaderColumnCount),
                           row.number(kHeaderColumnCount + 1)};
    });
}

} // namespace

Result<QList<UnreadEntry>> unreadArticles(Connection &connection, const UnreadPlace &after, int most)
{
    QList<UnreadEntry> entries;
    // Each has one at least, but the one that the list ended in.
    const auto editions = unreadEditions(connection, after, most + 1);
    if (!editions)
        return editions.error();
    for (const UnreadEdition &edition : *editions) {
        const int left = most - static_cast<int>(entries.size());
        if (left <= 0)
            break;
        const auto more = unreadIn(connection, edition, after, left);
        if (!more)
            return more.error();
        entries += *more;
    }
    return entries;
}

} // namespace Baojia
