// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"

#include "library/articlestore.h"
#include "library/assets.h"
#include "library/cleanbody.h"
#include "library/headercolumns.h"
#include "library/pagereferences.h"
#include "library/readingstate.h"
#include "library/reprints.h"
#include "library/rows.h"
#include "library/shelf.h"
#include "library/teasers.h"
#include "library/zones.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPageColumns = u"id, edition, ord, label, name, picture, pdf, article_count, "
                                     u"article_count - read_count, saved OR article_count > 0";

Page readPage(const Statement &row)
{
    return {row.id<PageId>(0),
            row.id<EditionId>(1),
            row.number(2),
            row.text(3),
            row.text(4),
            row.hash(5),
            row.hash(6),
            row.number(7),
            row.number(8),
            row.flag(9)};
}

} // namespace

LibraryReader::LibraryReader(Connection &connection)
    : m_connection(connection)
{ }

Result<QList<Newspaper>> LibraryReader::newspapers()
{
    return Shelf(m_connection).newspapers();
}

Result<QList<Period>> LibraryReader::years(NewspaperId newspaper)
{
    return Shelf(m_connection).years(newspaper);
}

Result<QList<Period>> LibraryReader::months(NewspaperId newspaper, int year)
{
    return Shelf(m_connection).months(newspaper, year);
}

Result<QList<Edition>> LibraryReader::editions(NewspaperId newspaper)
{
    return Shelf(m_connection).editions(newspaper);
}

Result<QList<Edition>> LibraryReader::editions(NewspaperId newspaper, QDate first, QDate last)
{
    return Shelf(m_connection).editions(newspaper, first, last);
}

Result<Edition> LibraryReader::edition(EditionId id)
{
    return Shelf(m_connection).edition(id);
}

Result<Edition> LibraryReader::editionOn(const QString &newspaper, QDate date)
{
    return Shelf(m_connection).editionOn(newspaper, date);
}

Result<QList<Edition>> LibraryReader::editionsOn(QDate date)
{
    return Shelf(m_connection).editionsOn(date);
}

Result<Edition> LibraryReader::nearestEdition(NewspaperId newspaper, QDate date)
{
    return Shelf(m_connection).nearestEdition(newspaper, date);
}

Result<QList<Page>> LibraryReader::pages(EditionId edition)
{
    Statement page(m_connection,
                   u"SELECT "_s + kPageColumns + u" FROM page WHERE edition = ? ORDER BY ord"_s);
    page.bind(edition);
    return allRows(page, readPage);
}

Result<Page> LibraryReader::page(PageId id)
{
    Statement page(m_connection, u"SELECT "_s + kPageColumns + u" FROM page WHERE id = ?"_s);
    page.bind(id);
    return oneRow(page, readPage, {ErrorKind::NoSuchPage, QString::number(id.value()), {}});
}

Result<QList<Zone>> LibraryReader::zones(PageId page)
{
    return Zones(m_connection).ofPage(page);
}

Result<QList<ArticleHeader>> LibraryReader::articlesOfPage(PageId page)
{
    Statement article(m_connection,
                      u"SELECT "_s + kHeaderColumns + u" FROM article a "_s + kHeaderJoins
                          + u" WHERE a.page = ? ORDER BY a.ord"_s);
    article.bind(page);
    auto own = allRows(article, readHeader);
    return own ? PageReferences(m_connection).withReferences(page, *own) : own;
}

Result<ArticleHeader> LibraryReader::articleHeader(ArticleId id)
{
    Statement article(m_connection,
                      u"SELECT "_s + kHeaderColumns + u" FROM article a "_s + kHeaderJoins + u" WHERE a.id = ?"_s);
    article.bind(id);
    return oneRow(article, readHeader, {ErrorKind::NoSuchArticle, QString::number(id.value()), {}});
}

Result<QList<ArticleHeader>> LibraryReader::articlesOfEdition(EditionId edition)
{
    // CROSS JOIN: pages first, and p.id, which ends its index: so both indexes give their order and nothing
    // is sorted.
    Statement article(m_connection,
                      u"SELECT "_s + kHeaderColumns + u" FROM page p CROSS JOIN article a ON a.page = p.id "_s
                          + kHeaderJoins + u" WHERE p.edition = ? ORDER BY p.ord, p.id, a.ord"_s);
    article.bind(edition);
    return allRows(article, readHeader);
}

Result<Article> LibraryReader::article(ArticleId id)
{
    auto article = ArticleStore(m_connection).load(id);
    // A library may come from anywhere: what cleaned it once, and whether it was touched since, it cannot prove.
    if (article)
        article->html = cleanBody(article->html, article->paragraphs);
    if (!article || article->header.kind != ArticleKind::Teaser)
        return article;
    auto target = Teasers(m_connection).target(id);
    if (!target)
        return target.error();
    article->pointsTo = *std::move(target);
    return article;
}

Result<ArticleCorrection> LibraryReader::correction(ArticleId id)
{
    const auto current = article(id);
    return current ? Corrections(m_connection).load(*current) : current.error();
}

Result<OriginalDocument> LibraryReader::original(ArticleId id)
{
    auto row = ArticleStore(m_connection).originalRow(id);
    if (!row)
        return row.error();
    return *row > 0 ? Originals(m_connection).load(*row) : Result<OriginalDocument>(OriginalDocument{});
}

Result<Asset> LibraryReader::asset(const ContentHash &hash)
{
    return Assets(m_connection).load(hash);
}

Result<bool> LibraryReader::ownsAsset(ArticleId article, const ContentHash &hash)
{
    Statement owner(
        m_connection,
        u"SELECT 1 FROM article_image WHERE article = ? AND asset = ? UNION ALL "
        "SELECT 1 FROM article a JOIN page p ON p.id = a.page WHERE a.id = ? AND p.picture = ? LIMIT 1"_s);
    return owner.bind(article).bind(hash).bind(article).bind(hash).step();
}

Result<bool> LibraryReader::standsOn(ArticleId id, PageId page)
{
    Statement own(m_connection, u"SELECT 1 FROM article WHERE id = ? AND page = ?"_s);
    auto stands = own.bind(id).bind(page).step();
    return !stands || *stands ? stands : PageReferences(m_connection).has(id, page);
}

Result<QList<Reprint>> LibraryReader::reprints(ArticleId id)
{
    return Reprints(m_connection).of(id);
}

Result<Neighbours> LibraryReader::neighbours(ArticleId id, PageId seenOn)
{
    return neighboursOfArticle(m_connection, id, seenOn);
}

Result<Neighbours> LibraryReader::neighboursOfPage(PageId id)
{
    return Baojia::neighboursOfPage(m_connection, id);
}

Result<QList<BookmarkEntry>> LibraryReader::bookmarks(const BookmarkPlace &after, int most)
{
    return Bookmarks(m_connection).list(after, most);
}

Result<QList<UnreadEntry>> LibraryReader::unread(const UnreadPlace &after, int most)
{
    return unreadArticles(m_connection, after, most);
}

Result<int> LibraryReader::bookmarkCount()
{
    return Bookmarks(m_connection).count();
}

Result<QList<SavedSearch>> LibraryReader::savedSearches()
{
    return SavedSearches(m_connection).all();
}

Result<QList<WatchedFolder>> LibraryReader::watchedFolders()
{
    return WatchedFolders(m_connection).all();
}

Result<double> LibraryReader::scrollPosition(ArticleId id)
{
    return ReadingState(m_connection).scrollPosition(id);
}

} // namespace Baojia
