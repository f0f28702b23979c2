// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"

#include "library/articlestore.h"
#include "library/assets.h"
#include "library/bookmarks.h"
#include "library/editionmerge.h"
#include "library/headercolumns.h"
#include "library/pagereferences.h"
#include "library/readingstate.h"
#include "library/reprints.h"
#include "library/statement.h"
#include "library/zones.h"

#include <limits>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kEditionColumns =
    u"e.id, e.newspaper, n.name, e.date, e.page_count, e.article_count, e.article_count - e.read_count";
constexpr QStringView kPageColumns = u"id, edition, ord, label, name, picture, pdf, article_count, "
                                     u"article_count - read_count";

Edition readEdition(const Statement &row)
{
    Edition edition;
    edition.id = row.id<EditionId>(0);
    edition.newspaper = row.id<NewspaperId>(1);
    edition.newspaperName = row.text(2);
    edition.date = row.date(3);
    edition.pageCount = row.number(4);
    edition.articleCount = row.number(5);
    edition.unreadCount = row.number(6);
    return edition;
}

Page readPage(const Statement &row)
{
    Page page;
    page.id = row.id<PageId>(0);
    page.edition = row.id<EditionId>(1);
    page.order = row.number(2);
    page.label = row.text(3);
    page.name = row.text(4);
    page.picture = row.hash(5);
    page.pdf = row.hash(6);
    page.articleCount = row.number(7);
    page.unreadCount = row.number(8);
    return page;
}

Newspaper readNewspaper(const Statement &row)
{
    Newspaper newspaper;
    newspaper.id = row.id<NewspaperId>(0);
    newspaper.name = row.text(1);
    newspaper.sortName = row.text(2);
    newspaper.editionCount = row.number(3);
    newspaper.articleCount = row.number(4);
    newspaper.unreadCount = row.number(5);
    newspaper.newest = row.date(6);
    return newspaper;
}

/// Every row of `statement`, which is bound, as `read` reads it.
template <class F>
auto allRows(Statement &statement, F read) -> Result<QList<decltype(read(statement))>>
{
    QList<decltype(read(statement))> rows;
    auto row = statement.step();
    for (; row && *row; row = statement.step())
        rows << read(statement);
    if (!row)
        return row.error();
    return rows;
}

/// The only row of `statement`, or `missing`.
template <class F>
auto oneRow(Statement &statement, F read, const Error &missing) -> Result<decltype(read(statement))>
{
    auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return missing;
    return read(statement);
}

/// An id that the one-row, one-column answer holds; invalid when there is no row.
template <class Id>
Result<void> fetchId(Statement &statement, Id &id)
{
    auto row = statement.step();
    if (!row)
        return row.error();
    if (*row)
        id = statement.id<Id>(0);
    return {};
}

/// Finds neighbours one indexed look-up at a time. Reading stops at the first error.
class NeighbourSearch
{
public:
    explicit NeighbourSearch(Connection &connection)
        : m_connection(connection)
    { }

    template <class Id, class... Values>
    void find(Id &id, const QString &sql, const Values &...values)
    {
        if (!m_done)
            return;
        Statement statement(m_connection, sql);
        (statement.bind(values), ...);
        m_done = fetchId(statement, id);
    }

    [[nodiscard]] const Result<void> &done() const { return m_done; }

private:
    Connection &m_connection;
    Result<void> m_done;
};

void findPages(NeighbourSearch &search, const Page &page, Neighbours &around)
{
    search.find(around.previousPage,
                u"SELECT id FROM page WHERE edition = ? AND ord < ? ORDER BY ord DESC LIMIT 1"_s,
                page.edition,
                page.order);
    search.find(around.nextPage,
                u"SELECT id FROM page WHERE edition = ? AND ord > ? ORDER BY ord LIMIT 1"_s,
                page.edition,
                page.order);
    // Another edition of the same newspaper, as its index on newspaper and date has it.
    search.find(around.previousEdition,
                u"SELECT o.id FROM edition e JOIN edition o ON o.newspaper = e.newspaper AND o.date < e.date "
                "WHERE e.id = ? ORDER BY o.date DESC LIMIT 1"_s,
                page.edition);
    search.find(around.nextEdition,
                u"SELECT o.id FROM edition e JOIN edition o ON o.newspaper = e.newspaper AND o.date > e.date "
                "WHERE e.id = ? ORDER BY o.date LIMIT 1"_s,
                page.edition);
}

void findArticles(NeighbourSearch &search, const Page &page, int order, Neighbours &around)
{
    search.find(around.previousArticle,
                u"SELECT id FROM article WHERE page = ? AND ord < ? ORDER BY ord DESC LIMIT 1"_s,
                page.id,
                order);
    search.find(around.nextArticle,
                u"SELECT id FROM article WHERE page = ? AND ord > ? ORDER BY ord LIMIT 1"_s,
                page.id,
                order);
    if (!around.previousArticle.isValid()) {
        search.find(around.previousArticle,
                    u"SELECT a.id FROM page p CROSS JOIN article a ON a.page = p.id WHERE p.edition = ? "
                    "AND p.ord < ? ORDER BY p.ord DESC, p.id DESC, a.ord DESC LIMIT 1"_s,
                    page.edition,
                    page.order);
    }
    if (!around.nextArticle.isValid()) {
        search.find(around.nextArticle,
                    u"SELECT a.id FROM page p CROSS JOIN article a ON a.page = p.id WHERE p.edition = ? "
                    "AND p.ord > ? ORDER BY p.ord, p.id, a.ord LIMIT 1"_s,
                    page.edition,
                    page.order);
    }
}

} // namespace

LibraryReader::LibraryReader(Connection &connection)
    : m_connection(connection)
{ }

Result<QList<Newspaper>> LibraryReader::newspapers()
{
    Statement newspaper(m_connection,
                        u"SELECT n.id, n.name, n.sort_name, count(e.id), total(e.article_count), "
                        "total(e.article_count - e.read_count), max(e.date) FROM newspaper n "
                        "LEFT JOIN edition e ON e.newspaper = n.id GROUP BY n.id "
                        "ORDER BY n.sort_name COLLATE NOCASE, n.name"_s);
    return allRows(newspaper, readNewspaper);
}

Result<QList<Edition>> LibraryReader::editions(NewspaperId newspaper)
{
    Statement edition(m_connection,
                      u"SELECT "_s + kEditionColumns
                          + u" FROM edition e JOIN newspaper n ON n.id = e.newspaper WHERE e.newspaper = ? "
                            "ORDER BY e.date DESC"_s);
    edition.bind(newspaper);
    return allRows(edition, readEdition);
}

Result<Edition> LibraryReader::edition(EditionId id)
{
    Statement edition(m_connection,
                      u"SELECT "_s + kEditionColumns
                          + u" FROM edition e JOIN newspaper n ON n.id = e.newspaper WHERE e.id = ?"_s);
    edition.bind(id);
    return oneRow(edition, readEdition, {ErrorKind::NoSuchEdition, QString::number(id.value()), {}});
}

Result<Edition> LibraryReader::editionOn(const QString &newspaper, QDate date)
{
    Statement known(m_connection, u"SELECT id FROM newspaper WHERE name = ?"_s);
    NewspaperId paper;
    if (auto found = fetchId(known.bind(newspaperKey(newspaper)), paper); !found)
        return found.error();
    if (!paper.isValid())
        return Error{ErrorKind::NoSuchNewspaper, newspaper, {}};
    Statement edition(m_connection,
                      u"SELECT "_s + kEditionColumns
                          + u" FROM edition e JOIN newspaper n ON n.id = e.newspaper "
                            "WHERE e.newspaper = ? AND e.date = ?"_s);
    edition.bind(paper).bind(date);
    const QString wanted = newspaper + u'/' + date.toString(Qt::ISODate);
    return oneRow(edition, readEdition, {ErrorKind::NoSuchEdition, wanted, {}});
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
    return ArticleStore(m_connection).load(id);
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
    Statement place(m_connection, u"SELECT page, ord FROM article WHERE id = ?"_s);
    auto found = place.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    PageId pageId = place.id<PageId>(0);
    int order = place.number(1);
    place.reset();
    auto refers = PageReferences(m_connection).has(id, seenOn);
    if (!refers)
        return refers.error();
    if (*refers) {
        pageId = seenOn;
        order = std::numeric_limits<int>::max();
    }
    auto around = neighboursOfPage(pageId);
    auto itsPage = page(pageId);
    if (!around || !itsPage)
        return around ? itsPage.error() : around.error();
    const ArticleId beforePage = around->previousArticle;
    around->articleNumber = order + 1;
    around->previousArticle = {};
    around->nextArticle = {};
    NeighbourSearch search(m_connection);
    findArticles(search, *itsPage, order, *around);
    if (!search.done())
        return search.done().error();
    if (*refers)
        around->previousArticle = beforePage;
    if (auto arranged = PageReferences(m_connection).arrange(*around, pageId, id); !arranged)
        return arranged.error();
    return around;
}

Result<Neighbours> LibraryReader::neighboursOfPage(PageId id)
{
    auto itsPage = page(id);
    if (!itsPage)
        return itsPage.error();
    Neighbours around;
    around.pageNumber = itsPage->order + 1;
    around.articlesOnPage = itsPage->articleCount;
    NeighbourSearch search(m_connection);
    findPages(search, *itsPage, around);
    // As if reading stood before the page's first article.
    findArticles(search, *itsPage, -1, around);
    if (!search.done())
        return search.done().error();
    Statement last(m_connection, u"SELECT max(ord) + 1 FROM page WHERE edition = ?"_s);
    if (auto found = last.bind(itsPage->edition).step(); !found)
        return found.error();
    around.pagesInEdition = last.number(0);
    last.reset();
    if (auto arranged = PageReferences(m_connection).arrange(around, id, {}); !arranged)
        return arranged.error();
    return around;
}

Result<QList<BookmarkEntry>> LibraryReader::bookmarks()
{
    return Bookmarks(m_connection).all();
}

Result<double> LibraryReader::scrollPosition(ArticleId id)
{
    return ReadingState(m_connection).scrollPosition(id);
}

} // namespace Baojia
