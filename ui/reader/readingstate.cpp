// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingstate.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace Baojia {

namespace {

/// Decodes on the reader thread; a damaged or monstrous picture is no picture.
QImage decodePicture(const QByteArray &bytes, qint64 mostPixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace

Result<PageState> readPageState(LibraryReader &reader, PageId id, qint64 mostPixels)
{
    PageState state;
    auto page = reader.page(id);
    if (!page)
        return page.error();
    state.page = *std::move(page);
    auto edition = reader.edition(state.page.edition);
    auto pages = reader.pages(state.page.edition);
    auto articles = reader.articlesOfPage(id);
    auto zones = reader.zones(id);
    auto neighbours = reader.neighboursOfPage(id);
    if (!edition)
        return edition.error();
    if (!pages)
        return pages.error();
    if (!articles)
        return articles.error();
    if (!zones)
        return zones.error();
    if (!neighbours)
        return neighbours.error();
    state.edition = *std::move(edition);
    state.pages = *std::move(pages);
    state.articles = *std::move(articles);
    state.zones = *std::move(zones);
    state.neighbours = *std::move(neighbours);
    if (!state.page.picture.isNull()) {
        auto picture = reader.asset(state.page.picture);
        // A picture that is gone must not hide the page's articles.
        if (picture)
            state.picture = decodePicture(picture->bytes, mostPixels);
    }
    return state;
}

Result<OpenedArticle>
readOpenedArticle(LibraryReader &reader, ArticleId id, PageId shownPage, qint64 mostPixels)
{
    OpenedArticle opened;
    auto article = reader.article(id);
    auto neighbours = reader.neighbours(id, shownPage);
    auto isShown = reader.standsOn(id, shownPage);
    auto position = reader.scrollPosition(id);
    if (!article)
        return article.error();
    if (!neighbours)
        return neighbours.error();
    if (!position)
        return position.error();
    if (!isShown)
        return isShown.error();
    opened.article = {*std::move(article), *std::move(neighbours), *position};
    if (!*isShown) {
        auto page = readPageState(reader, opened.article.article.header.page, mostPixels);
        if (!page)
            return page.error();
        opened.page = *std::move(page);
    }
    return opened;
}

Result<OpenedArticle> readFollowedArticle(LibraryReader &reader, ArticleId id, PageId shownPage)
{
    auto opened = readOpenedArticle(reader, id, shownPage);
    if (!opened || !opened->article.article.pointsTo.article.isValid())
        return opened;
    auto followed = readOpenedArticle(reader, opened->article.article.pointsTo.article, shownPage);
    if (followed)
        followed->teaser = id;
    return followed;
}

} // namespace Baojia
