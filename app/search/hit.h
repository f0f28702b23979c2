// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "text/snippet.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace Baojia {

/// An article that a search found.
struct SearchHit
{
    ArticleHeader article;
    QString newspaper;
    QDate date;
    QString pageLabel;
    Snippet title; ///< the title, whole, with its hits
    Snippet text; ///< a piece of the body around its first hit; empty when only headings match
};

/// One screen of hits.
struct SearchPage
{
    QList<SearchHit> hits;
    qint64 next = 0; ///< give as SearchRequest::after for the next page; 0: there is none
};

} // namespace Baojia
