// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/article.h"

#include <QtCore/QList>

namespace Baojia {

struct Neighbours;

/// The pages on which articles stand besides their own.
class PageReferences
{
public:
    explicit PageReferences(Connection &connection)
        : m_connection(connection)
    { }

    /// Puts the article on another page of its edition, before that page's own article `order`. Whether that
    /// is new.
    [[nodiscard]] Result<bool> add(ArticleId article, PageId page, int order);
    /// In printed order.
    [[nodiscard]] Result<QList<PageMention>> ofArticle(ArticleId article);
    /// The page's `own` articles, which are in order, and among them those that it refers to.
    [[nodiscard]] Result<QList<ArticleHeader>> withReferences(PageId page, const QList<ArticleHeader> &own);
    /// Whether the page is one of the article's references.
    [[nodiscard]] Result<bool> has(ArticleId article, PageId page);
    /// Corrects what is around an article, or an invalid id for before the first one, on a page that has
    /// references: neighbours and numbers as its list has them.
    Result<void> arrange(Neighbours &around, PageId page, ArticleId article);

private:
    Connection &m_connection;
};

} // namespace Baojia
