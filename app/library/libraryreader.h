// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/bookmarks.h"
#include "library/connection.h"
#include "library/corrections.h"
#include "library/neighbours.h"
#include "library/savedsearches.h"
#include "library/unread.h"
#include "library/watchedfolders.h"
#include "paper/article.h"
#include "paper/asset.h"
#include "paper/edition.h"
#include "paper/newspaper.h"
#include "paper/page.h"
#include "paper/period.h"

#include <QtCore/QList>

namespace Baojia {

/// An article of another newspaper 转载 with mostly the same text.
struct Reprint
{
    ArticleHeader article;
    QString newspaper;
    QDate date;
    QString pageLabel;
    QString pageName;
    double likeness = 0; ///< 0 to 1: the same text, of all the text of both
};

/// The read side of the library's SQL. One per thread, on a connection of that thread.
class LibraryReader
{
public:
    explicit LibraryReader(Connection &connection);

    /// By sortName.
    [[nodiscard]] Result<QList<Newspaper>> newspapers();
    /// Years in which it came out, newest first.
    [[nodiscard]] Result<QList<Period>> years(NewspaperId newspaper);
    /// Months of the year in which it came out, newest first.
    [[nodiscard]] Result<QList<Period>> months(NewspaperId newspaper, int year);
    /// Every one, newest first: as many as there are days in a century.
    [[nodiscard]] Result<QList<Edition>> editions(NewspaperId newspaper);
    /// From `first` to `last`, newest first.
    [[nodiscard]] Result<QList<Edition>> editions(NewspaperId newspaper, QDate first, QDate last);
    [[nodiscard]] Result<Edition> edition(EditionId id);
    /// NoSuchNewspaper, NoSuchEdition.
    [[nodiscard]] Result<Edition> editionOn(const QString &newspaper, QDate date);
    /// What every newspaper printed on a day, in the order of the newspapers.
    [[nodiscard]] Result<QList<Edition>> editionsOn(QDate date);
    /// The newspaper's edition of the day, or else the nearest one; of two as near the earlier. NoSuchEdition: it has none.
    [[nodiscard]] Result<Edition> nearestEdition(NewspaperId newspaper, QDate date);
    /// In printed order.
    [[nodiscard]] Result<QList<Page>> pages(EditionId edition);
    [[nodiscard]] Result<Page> page(PageId id);
    [[nodiscard]] Result<QList<Zone>> zones(PageId page);
    /// In reading order; with articles whose own page is another one, and which stand here, too.
    [[nodiscard]] Result<QList<ArticleHeader>> articlesOfPage(PageId page);
    /// In reading order, page after page; each once.
    [[nodiscard]] Result<QList<ArticleHeader>> articlesOfEdition(EditionId edition);
    /// NoSuchArticle.
    [[nodiscard]] Result<Article> article(ArticleId id);
    /// What lists show of it, without its text. NoSuchArticle.
    [[nodiscard]] Result<ArticleHeader> articleHeader(ArticleId id);
    /// What may be set right in it, as it is and as it was read. NoSuchArticle.
    [[nodiscard]] Result<ArticleCorrection> correction(ArticleId id);
    [[nodiscard]] Result<OriginalDocument> original(ArticleId id);
    /// NoSuchAsset.
    [[nodiscard]] Result<Asset> asset(const ContentHash &hash);
    /// Whether `hash` is a picture of the article, or the picture of its page.
    [[nodiscard]] Result<bool> ownsAsset(ArticleId article, const ContentHash &hash);
    /// As the list of `seenOn` has them where it is one of the article's pages, else as that of its own page.
    [[nodiscard]] Result<Neighbours> neighbours(ArticleId id, PageId seenOn = {});
    /// Whether the page is the article's own, or refers to it.
    [[nodiscard]] Result<bool> standsOn(ArticleId id, PageId page);
    /// Where other newspapers printed the article, too; the likest first. NoSuchArticle.
    [[nodiscard]] Result<QList<Reprint>> reprints(ArticleId id);
    /// Neighbours of a page that is looked at whole: nextArticle is its first article, or the first one after it.
    [[nodiscard]] Result<Neighbours> neighboursOfPage(PageId id);
    /// Newest first: at most `most` (-1: all) of those after `after`, or of all.
    [[nodiscard]] Result<QList<BookmarkEntry>> bookmarks(const BookmarkPlace &after = {}, int most = -1);
    [[nodiscard]] Result<int> bookmarkCount();
    /// As unreadArticles().
    [[nodiscard]] Result<QList<UnreadEntry>> unread(const UnreadPlace &after, int most);
    /// In their order.
    [[nodiscard]] Result<QList<SavedSearch>> savedSearches();
    [[nodiscard]] Result<QList<WatchedFolder>> watchedFolders();
    /// Where the person left the article, 0 (top) to 1; 0 when never opened.
    [[nodiscard]] Result<double> scrollPosition(ArticleId id);

private:
    Connection &m_connection;
};

} // namespace Baojia
