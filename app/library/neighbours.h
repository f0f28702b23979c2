// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/ids.h"

namespace Baojia {

/// An article's place among its neighbours; an invalid id where there is none.
struct Neighbours
{
    ArticleId previousArticle; ///< 上一篇, across pages of the edition
    ArticleId nextArticle; ///< 下一篇
    PageId previousPage; ///< 上一版
    PageId nextPage; ///< 下一版
    EditionId previousEdition; ///< 上一期 of the same newspaper
    EditionId nextEdition; ///< 下一期
    int articleNumber = 0; ///< from 1, on its page
    int articlesOnPage = 0;
    int pageNumber = 0; ///< from 1, in the edition
    int pagesInEdition = 0;
};

/// As the list of `seenOn` has them where it is one of the article's pages, else as that of its own page.
/// NoSuchArticle.
[[nodiscard]] Result<Neighbours> neighboursOfArticle(Connection &connection, ArticleId id, PageId seenOn = {});

/// Of a page that is looked at whole: nextArticle is its first article, or the first one after it.
/// NoSuchPage.
[[nodiscard]] Result<Neighbours> neighboursOfPage(Connection &connection, PageId id);

} // namespace Baojia
