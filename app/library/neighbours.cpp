// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/neighbours.h"

#include "library/pagereferences.h"
#include "library/rows.h"

#include <limits>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// What must be known of a page to look around it.
struct PagePlace
{
    PageId id;
    EditionId edition;
    int order = 0;
    int articleCount = 0;
};

Result<PagePlace> placeOfPage(Connection &connection, PageId id)
{
    Statement page(connection, u"SELECT id, edition, ord, article_count FROM page WHERE id = ?"_s);
    page.bind(id);
    const auto read = [](const Statement &row) {
        return PagePlace{row.id<PageId>(0), row.id<EditionId>(1), row.number(2), row.number(3)};
    };
    return oneRow(page, read, {ErrorKind::NoSuchPage, QString::number(id.value()), {}});
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
        const auto row = statement.step();
        if (!row)
            m_done = row.error();
        else if (*row)
            id = statement.id<Id>(0);
    }

    [[nodiscard]] const Result<void> &done() const { return m_done; }

private:
    Connection &m_connection;
    Result<void> m_done;
};

void findPages(NeighbourSearch &search, const PagePlace &page, Neighbours &around)
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

void findArticles(NeighbourSearch &search, const PagePlace &page, int order, Neighbours &around)
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

Result<Neighbours> neighboursOfArticle(Connection &connection, ArticleId id, PageId seenOn)
{
    Statement place(connection, u"SELECT page, ord FROM article WHERE id = ?"_s);
    auto found = place.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    PageId pageId = place.id<PageId>(0);
    int order = place.number(1);
    place.reset();
    auto refers = PageReferences(connection).has(id, seenOn);
    if (!refers)
        return refers.error();
    if (*refers) {
        // Only the list with its references knows where it stands among the page's own articles.
        pageId = seenOn;
        order = std::numeric_limits<int>::max();
    }
    auto page = placeOfPage(connection, pageId);
    auto around = neighboursOfPage(connection, pageId);
    if (!around || !page)
        return around ? page.error() : around.error();
    const ArticleId beforePage = around->previousArticle;
    around->articleNumber = *refers ? 0 : order + 1;
    around->previousArticle = {};
    around->nextArticle = {};
    NeighbourSearch search(connection);
    findArticles(search, *page, order, *around);
    if (!search.done())
        return search.done().error();
    if (*refers)
        around->previousArticle = beforePage;
    if (auto arranged = PageReferences(connection).arrange(*around, pageId, id); !arranged)
        return arranged.error();
    return around;
}

Result<Neighbours> neighboursOfPage(Connection &connection, PageId id)
{
    auto page = placeOfPage(connection, id);
    if (!page)
        return page.error();
    Neighbours around;
    around.pageNumber = page->order + 1;
    around.articlesOnPage = page->articleCount;
    NeighbourSearch search(connection);
    findPages(search, *page, around);
    // As if reading stood before the page's first article.
    findArticles(search, *page, -1, around);
    if (!search.done())
        return search.done().error();
    Statement last(connection, u"SELECT max(ord) + 1 FROM page WHERE edition = ?"_s);
    if (auto found = last.bind(page->edition).step(); !found)
        return found.error();
    around.pagesInEdition = last.number(0);
    if (auto arranged = PageReferences(connection).arrange(around, id, {}); !arranged)
        return arranged.error();
    return around;
}

} // namespace Baojia
