// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "text/snippet.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace Baojia {

/// An article that a search found, as a row shows it at once: nothing of it needs the article's text.
struct SearchHit
{
    ArticleHeader article;
    QString newspaper;
    QDate date;
    QString pageLabel;
    Snippet title; ///< the title, whole, with its hits
};

/// What a hit shows of its article's text; asked for apart, for the rows that are seen.
struct HitText
{
    ArticleId article;
    Snippet text; ///< a piece of the body around its first hit; empty when only headings match
};

/// One screen of hits.
struct SearchPage
{
    QList<SearchHit> hits;
    qint64 next = 0; ///< give as SearchRequest::after for the next page; 0: there is none
    /// By relevance only: how many articles were compared, and whether these are all that match. If not, they
    /// are the newest of them.
    qint64 compared = 0;
    bool comparedAll = true;
};

} // namespace Baojia
