// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/asset.h"

#include <QtCore/QHash>
#include <QtCore/QPointF>

namespace Baojia {

/// Where a teaser leads, as an importer read it.
struct TeaserDraft
{
    QString pageLabel; ///< empty: not said
    QString identity; ///< of the article; empty: not known
    QString title; ///< of the article, as the teaser gives it

    [[nodiscard]] bool isEmpty() const { return pageLabel.isEmpty() && identity.isEmpty() && title.isEmpty(); }
};

/// What an article says of its parts on other pages, taken out of its text.
struct ContinuationDraft
{
    QString onto; ///< 下转: label of the page on which it goes on; empty: not said
    QString begun; ///< 上接: label of the page on which it began; empty: not said
    QString named; ///< title of the article that it continues; empty: not said

    [[nodiscard]] bool isEmpty() const { return onto.isEmpty() && begun.isEmpty() && named.isEmpty(); }
};

/// An article as an importer read it, before the library knows it.
struct ArticleDraft
{
    /// What makes it the same article when it is read again: a URL without query, or an id of its source. Unique within
    /// an edition; never empty.
    QString identity;
    ArticleKind kind = ArticleKind::Article;
    QString kicker;
    QString title; ///< never empty
    QString deck;
    QString byline;
    QString section;
    std::optional<QDateTime> published;
    QString html; ///< from text/htmlsanitizer only; pictures are <img src="asset:HASH">
    QStringList paragraphs;
    QList<ArticleImage> images;
    QString sourceUrl;
    QString originalSource;
    QString copyright;
    QStringList tags;
    QStringList categories;
    QString importer;
    QStringList warnings; ///< codes that ui/words turns into sentences: "date-from-file-name", "low-confidence" …
    OriginalDocument original;
    TeaserDraft pointsTo; ///< of a teaser
    ContinuationDraft continuation; ///< the library makes one article of the parts of one
    QList<QList<QPointF>> zones; ///< polygons on the page picture, fractions 0 to 1
};

/// A page as an importer read it.
struct PageDraft
{
    QString label; ///< empty: the source has no pages
    QString name;
    ContentHash picture; ///< in EditionDraft::assets, or null
    ContentHash pdf; ///< in EditionDraft::assets, or null
    QList<ArticleDraft> articles; ///< in reading order
    bool saved = true; ///< false: only a list of pages names it; what is here of it counts before that
};

/// What one reading of a source found of an edition. It may be a part: committing merges, and never removes.
struct EditionDraft
{
    QString newspaper;
    QString newspaperSortName; ///< pinyin
    QDate date;
    QList<PageDraft> pages; ///< in printed order
    QHash<ContentHash, Asset> assets;
};

}
