// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "paper/article.h"
#include "paper/edition.h"
#include "paper/page.h"
#include "reading/shownnames.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtGui/QImage>

namespace Baojia {

/// A page as the page column shows it, read in one go.
struct PageState
{
    Edition edition;
    Page page; ///< as it was printed
    QString name; ///< of the page, as it is shown
    QList<Page> pages; ///< of the edition, in printed order, named as they are shown
    QList<ArticleHeader> articles; ///< of the page, in reading order, as they are shown
    QList<Zone> zones;
    QImage picture; ///< null: none was saved
    Neighbours neighbours;
};

/// An article as the reader pane shows it; the text itself comes through the ArticleView.
struct ArticleState
{
    Article article; ///< as it was printed
    Neighbours neighbours;
    double position = 0; ///< where it was left, 0 top to 1 end
    QString title; ///< as it is shown
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
readPageState(LibraryReader &reader, PageId id, const ShownNames &names = {}, qint64 mostPixels = largestPicture);

/// For reader threads. The article that `id` leads to where it is a teaser and that is known, else `id` itself. As
/// readOpenedArticle().
[[nodiscard]] Result<OpenedArticle>
readFollowedArticle(LibraryReader &reader, ArticleId id, PageId shownPage, const ShownNames &names = {});

/// For reader threads. NoSuchArticle, Database.
[[nodiscard]] Result<OpenedArticle> readOpenedArticle(LibraryReader &reader,
                                                      ArticleId id,
                                                      PageId shownPage,
                                                      const ShownNames &names = {},
                                                      qint64 mostPixels = largestPicture);

/// The headline as it is shown: told by the article's text, which may be in the other script.
[[nodiscard]] QString shownTitle(const Article &article, const ShownNames &names);

} // namespace Baojia

Q_DECLARE_METATYPE(Baojia::PageState)
Q_DECLARE_METATYPE(Baojia::ArticleState)
