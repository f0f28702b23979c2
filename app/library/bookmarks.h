// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/article.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// Where a bookmark stands in the list; a null one is the place before the first.
struct BookmarkPlace
{
    QDateTime added;
    BookmarkId id;
};

/// A bookmark 收藏 as lists show it.
struct BookmarkEntry
{
    ArticleHeader article;
    QString newspaper;
    QDate date;
    QString pageLabel;
    QDateTime added;
    BookmarkId id;

    [[nodiscard]] BookmarkPlace place() const { return {added, id}; }
};

/// NoSuchArticle when the library has no such row.
Result<void> requireArticle(Connection &connection, ArticleId id);

/// Bookmarks 收藏. They hold on to an article's newspaper, date and identity besides its row.
class Bookmarks
{
public:
    explicit Bookmarks(Connection &connection)
        : m_connection(connection)
    { }

    /// Whether that changed anything. NoSuchArticle.
    [[nodiscard]] Result<bool> add(ArticleId id);
    [[nodiscard]] Result<bool> remove(ArticleId id);
    /// Gives an article that has just come the bookmark it had when it was in the library before.
    Result<void> adopt(ArticleId id, const QString &newspaper, QDate date, const QString &identity);
    /// Newest first, those whose article is in the library: at most `most` (-1: all) of those after `after`.
    [[nodiscard]] Result<QList<BookmarkEntry>> list(const BookmarkPlace &after, int most);
    /// How many have their article in the library.
    [[nodiscard]] Result<int> count();

private:
    Connection &m_connection;
};

} // namespace Baojia
