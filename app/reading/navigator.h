// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "paper/article.h"

#include <QtCore/QList>

namespace Baojia {

/// Where reading goes next. Exactly one id is valid, or none at the end of what there is.
struct ReadingStep
{
    ArticleId article;
    PageId page; ///< its front, or its first article where fronts are not shown
    EditionId edition; ///< its first page

    [[nodiscard]] bool isNone() const { return !article.isValid() && !page.isValid() && !edition.isValid(); }

    friend bool operator==(const ReadingStep &, const ReadingStep &) = default;
};

/// Reading on (Space at the end of an article): the next unread article of this page, then the next page 下一版, then the
/// next edition 下一期. Advertisements and teasers are passed over. `articles` are those of the page in reading order;
/// `current` may be invalid: then reading starts with the page. `around` are the neighbours of `current`, or of the page.
[[nodiscard]] ReadingStep readOn(ArticleId current, const QList<ArticleHeader> &articles, const Neighbours &around);

/// 下一篇 whether read or not, across pages; at the end of the edition the next edition.
[[nodiscard]] ReadingStep nextArticle(const Neighbours &around);

/// 上一篇 across pages; at the start of the edition the edition before.
[[nodiscard]] ReadingStep previousArticle(const Neighbours &around);

}
