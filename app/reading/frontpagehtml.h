// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/edition.h"
#include "paper/page.h"
#include "reading/readingstyle.h"
#include "reading/readingwords.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Baojia {

/// One headline of a front.
struct FrontItem
{
    ArticleHeader header;
    QString opening; ///< the first lines of its text, plain; cut to size by the front
    qsizetype length = 0; ///< characters of its text
    ContentHash picture; ///< its first picture, or null
};

/// How much room a headline gets.
enum class FrontSize {
    Lead, ///< 头条: one on each front
    Second, ///< a headline with a few lines of text
    Brief, ///< a headline with one line
    Line, ///< the headline alone
};

/// The size of each item, in their order: what comes first and is long is large, as an editor would set it.
[[nodiscard]] QList<FrontSize> frontSizes(const QList<FrontItem> &items);

/// A front 版面 made of a page's headlines, for sources without a picture of the page. Each headline links to its article.
[[nodiscard]] QByteArray frontPageHtml(const Edition &edition, const Page &page, const QList<FrontItem> &items,
                                       const ReadingStyle &style, const ReadingWords &words = {});

}
