// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/readingstate.h"

#include "library/bookmarks.h"
#include "library/rows.h"
#include "library/statement.h"

#include <algorithm>
#include <cmath>

namespace Baojia {

using namespace Qt::StringLiterals;

Result<bool> ReadingState::setRead(ArticleId id, bool read)
{
    if (auto exists = requireArticle(m_connection, id); !exists)
        return exists.error();
    // Reading again keeps the time of the first reading.
    Statement set(
        m_connection,
        read ? u"INSERT INTO reading_state (article, read_at) VALUES (?, ?) ON CONFLICT (article) DO UPDATE "
               "SET read_at = excluded.read_at WHERE read_at IS NULL"_s
             : u"UPDATE reading_state SET read_at = NULL WHERE article = ? AND read_at IS NOT NULL"_s);
    set.bind(id);
    if (read)
        set.bind(QDateTime::currentDateTimeUtc());
    if (auto done = set.run(); !done)
        return done.error();
    return set.changedRows() > 0;
}

Result<QList<ArticleId>> ReadingState::markRead(const ReadScope &scope)
{
    QStringList parts;
    if (scope.edition.isValid())
        parts << u"e.id = ?"_s;
    if (scope.newspaper.isValid())
        parts << u"e.newspaper = ?"_s;
    const bool ofDays = scope.days.first.isValid() && scope.days.last.isValid();
    if (ofDays)
        parts << u"e.date BETWEEN ? AND ?"_s;
    if (parts.isEmpty())
        return Error{ErrorKind::BadArgument, {}, {}};
    // Editions that are read to their end are passed over by their counts.
    Statement unread(m_connection,
                     u"SELECT a.id FROM edition e JOIN article a ON a.edition = e.id LEFT JOIN reading_state r "
                     "ON r.article = a.id WHERE e.read_count < e.article_count AND r.read_at IS NULL AND "_s
                         + parts.join(u" AND "_s));
    if (scope.edition.isValid())
        unread.bind(scope.edition);
    if (scope.newspaper.isValid())
        unread.bind(scope.newspaper);
    if (ofDays)
        unread.bind(scope.days.first).bind(scope.days.last);
    const auto ids = allRows(unread, [](const Statement &row) { return row.id<ArticleId>(0); });
    if (!ids)
        return ids.error();
    for (const ArticleId id : *ids) {
        if (auto done = setRead(id, true); !done)
            return done.error();
    }
    return *ids;
}

Result<void> ReadingState::saveScrollPosition(ArticleId id, double position)
{
    if (!std::isfinite(position))
        return Error{ErrorKind::BadArgument, QString::number(position), {}};
    if (auto exists = requireArticle(m_connection, id); !exists)
        return exists.error();
    return Statement(
               m_connection,
               u"INSERT INTO reading_state (article, scroll) VALUES (?, ?) ON CONFLICT (article) DO UPDATE "
               "SET scroll = excluded.scroll WHERE scroll <> excluded.scroll"_s)
        .bind(id)
        .bind(std::clamp(position, 0.0, 1.0))
        .run();
}

Result<double> ReadingState::scrollPosition(ArticleId id)
{
    Statement state(m_connection, u"SELECT scroll FROM reading_state WHERE article = ?"_s);
    auto found = state.bind(id).step();
    if (!found)
        return found.error();
    return *found ? state.real(0) : 0.0;
}

} // namespace Baojia
