// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "paper/article.h"
#include "paper/edition.h"
#include "paper/page.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtGui/QImage>

namespace Baojia {

/// A page as the page column shows it, read in one go.
struct PageState
{
    Edition edition;
    Page page;
    QList<Page> pages; ///< of the edition, in printed order
    QList<ArticleHeader> articles; ///< of the page, in reading order
    QList<Zone> zones;
    QImage picture; ///< null: none was saved
    Neighbours neighbours;
};

/// An article as the reader pane shows it; the text itself comes through the ArticleView.
struct ArticleState
{
    Article article;
    Neighbours neighbours;
    double position = 0; ///< where it was left, 0 top to 1 end
};

/// What opening an article shows.
struct OpenedArticle
{
    PageState page; ///< without a valid id where the article's page is shown already
    ArticleState article;
    ArticleId teaser; ///< that led to the article; invalid: it was opened itself
};

/// The safety plan's bound for a picture, in pixels; larger ones are not decoded.
inline constexpr qint64 largestPicture = 100'000'000;

/// For reader threads. A page picture of more than `mostPixels` is left out. NoSuchPage, Database.
[[nodiscard]] Result<PageState>
readPageState(LibraryReader &reader, PageId id, qint64 mostPixels = largestPicture);

/// For reader threads. The article that `id` leads to where it is a teaser and that is known, else `id` itself. As
/// readOpenedArticle().
[[nodiscard]] Result<OpenedArticle> readFollowedArticle(LibraryReader &reader, ArticleId id, PageId shownPage);

/// For reader threads. NoSuchArticle, Database.
[[nodiscard]] Result<OpenedArticle>
readOpenedArticle(LibraryReader &reader, ArticleId id, PageId shownPage, qint64 mostPixels = largestPicture);

} // namespace Baojia

Q_DECLARE_METATYPE(Baojia::PageState)
Q_DECLARE_METATYPE(Baojia::ArticleState)
