// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/article.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// Where an article stands among the unread ones; a null one is the place before the first.
struct UnreadPlace
{
    QDate date;
    EditionId edition;
    int page = 0; ///< its place in the edition
    int article = 0; ///< its place on the page
};

/// An unread article as lists show it.
struct UnreadEntry
{
    ArticleHeader article;
    QString newspaper;
    QDate date;
    QString pageLabel;
    int page = 0; ///< the place of the page in the edition

    [[nodiscard]] UnreadPlace place() const { return {date, article.edition, page, article.order}; }
};

/// What is unread 未读: the newest editions first, each in reading order. At most `most` of those after
/// `after`, or of all.
[[nodiscard]] Result<QList<UnreadEntry>>
unreadArticles(Connection &connection, const UnreadPlace &after, int most);

} // namespace Baojia
