// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bookmarks.h"

#include "library/headercolumns.h"
#include "library/rows.h"

namespace Baojia {

using namespace Qt::StringLiterals;

Result<void> requireArticle(Connection &connection, ArticleId id)
{
    Statement article(connection, u"SELECT 1 FROM article WHERE id = ?"_s);
    auto found = article.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    return {};
}

Result<bool> Bookmarks::add(ArticleId id)
{
    if (auto exists = requireArticle(m_connection, id); !exists)
        return exists.error();
    Statement insert(
        m_connection,
        u"INSERT INTO bookmark (article, newspaper, date, identity, added) "
        // Not before the newest: a clock that went backwards must not put it behind older ones.
        "SELECT a.id, n.name, e.date, a.identity, max(?, (SELECT ifnull(max(added), '') FROM bookmark)) FROM article a JOIN edition e ON e.id = a.edition "
        "JOIN newspaper n ON n.id = e.newspaper WHERE a.id = ? "
        "AND NOT EXISTS (SELECT 1 FROM bookmark WHERE article = a.id)"_s);
    if (auto done = insert.bind(QDateTime::currentDateTimeUtc()).bind(id).run(); !done)
        return done.error();
    return insert.changedRows() > 0;
}

Result<bool> Bookmarks::remove(ArticleId id)
{
    if (auto exists = requireArticle(m_connection, id); !exists)
        return exists.error();
    Statement remove(m_connection, u"DELETE FROM bookmark WHERE article = ?"_s);
    if (auto done = remove.bind(id).run(); !done)
        return done.error();
    return remove.changedRows() > 0;
}

Result<void> Bookmarks::adopt(ArticleId id, const QString &newspaper, QDate date, const QString &identity)
{
    return Statement(m_connection,
                     u"UPDATE bookmark SET article = ? WHERE newspaper = ? AND date = ? AND identity = ? "
                     "AND article IS NULL"_s)
        .bind(id)
        .bind(newspaper)
        .bind(date)
        .bind(identity)
        .run();
}

Result<QList<BookmarkEntry>> Bookmarks::list(const BookmarkPlace &after, int most)
{
    // CROSS JOIN: the index on time first, so that a page of the list ends where its limit says.
    QString sql = u"SELECT "_s + kHeaderColumns
        + u", n.name, e.date, p.label, m.added, m.id FROM bookmark m CROSS JOIN article a ON a.id = "
          u"m.article "
          "JOIN edition e ON e.id = a.edition JOIN newspaper n ON n.id = e.newspaper "
          "JOIN page p ON p.id = a.page LEFT JOIN reading_state r ON r.article = a.id "_s;
    if (after.id.isValid())
        sql += "WHERE (m.added, m.id) < (?, ?) "_L1;
    sql += "ORDER BY m.added DESC, m.id DESC LIMIT ?"_L1;
    Statement bookmark(m_connection, sql);
    if (after.id.isValid())
        bookmark.bind(after.added).bind(after.id);
    bookmark.bind(most);
    return allRows(bookmark, [](const Statement &row) {
        constexpr int first = kHeaderColumnCount;
        return BookmarkEntry{readHeader(row),
                             row.text(first),
                             row.date(first + 1),
                             row.text(first + 2),
                             row.moment(first + 3),
                             row.id<BookmarkId>(first + 4)};
    });
}

Result<int> Bookmarks::count()
{
    Statement bookmark(m_connection, u"SELECT count(*) FROM bookmark WHERE article IS NOT NULL"_s);
    return oneRow(bookmark, [](const Statement &row) { return row.number(0); }, {});
}

} // namespace Baojia
