// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagereferences.h"

#include "library/headercolumns.h"
#include "library/libraryreader.h"
#include "library/statement.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

Result<bool> PageReferences::add(ArticleId article, PageId page, int order)
{
    Statement insert(m_connection,
                     u"INSERT OR IGNORE INTO page_reference (page, ord, article) VALUES (?, ?, ?)"_s);
    if (auto done = insert.bind(page).bind(order).bind(article).run(); !done)
        return done.error();
    return insert.changedRows() > 0;
}

Result<QList<PageMention>> PageReferences::ofArticle(ArticleId article)
{
    QList<std::pair<int, PageMention>> inOrder;
    Statement page(m_connection,
                   u"SELECT p.ord, p.id, p.label, p.name FROM page_reference f JOIN page p ON p.id = f.page "
                   "WHERE f.article = ?"_s);
    auto row = page.bind(article).step();
    for (; row && *row; row = page.step())
        inOrder.emplaceBack(page.number(0), PageMention{page.id<PageId>(1), page.text(2), page.text(3)});
    if (!row)
        return row.error();
    std::sort(inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PageMention> pages;
    for (const auto &[order, mention] : std::as_const(inOrder))
        pages << mention;
    return pages;
}

Result<QList<ArticleHeader>> PageReferences::withReferences(PageId page, const QList<ArticleHeader> &own)
{
    Statement article(m_connection,
                      u"SELECT "_s + kHeaderColumns
                          + u", f.ord FROM page_reference f JOIN article a ON a.id = f.article "_s
                          + kHeaderJoins + u" WHERE f.page = ? ORDER BY f.ord, f.article"_s);
    QList<ArticleHeader> all;
    qsizetype next = 0;
    auto row = article.bind(page).step();
    for (; row && *row; row = article.step()) {
        while (next < own.size() && own.at(next).order < article.number(kHeaderColumnCount))
            all << own.at(next++);
        all << readHeader(article);
    }
    if (!row)
        return row.error();
    return all.isEmpty() ? own : all + own.sliced(next);
}

Result<bool> PageReferences::has(ArticleId article, PageId page)
{
    Statement reference(m_connection, u"SELECT 1 FROM page_reference WHERE article = ? AND page = ?"_s);
    return reference.bind(article).bind(page).step();
}

Result<void> PageReferences::arrange(Neighbours &around, PageId page, ArticleId article)
{
    Statement references(m_connection, u"SELECT 1 FROM page_reference WHERE page = ? LIMIT 1"_s);
    auto any = references.bind(page).step();
    if (!any)
        return any.error();
    if (!*any)
        return {};
    references.reset();
    auto all = LibraryReader(m_connection).articlesOfPage(page);
    if (!all)
        return all.error();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all->size() && article.isValid(); ++i) {
        if (all->at(i).id == article)
            at = i;
    }
    around.articlesOnPage = static_cast<int>(all->size());
    around.articleNumber = static_cast<int>(at) + 1;
    if (at > 0)
        around.previousArticle = all->at(at - 1).id;
    if (at + 1 < all->size())
        around.nextArticle = all->at(at + 1).id;
    return {};
}

} // namespace Baojia
