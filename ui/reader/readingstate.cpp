// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingstate.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace Baojia {

namespace {

constexpr qsizetype longestSample = 200; // characters; enough to tell the script of a text

/// Decodes on the reader thread; a damaged or monstrous picture is no picture, and neither is a drawing, which is a program.
QImage decodePicture(const QByteArray &bytes, qint64 mostPixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader::imageFormat(&buffer).startsWith("svg"))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

void setNames(PageState &state, const ShownNames &names)
{
    const QString newspaper = state.edition.newspaperName;
    names.change(state.pages, newspaper);
    names.change(state.articles, newspaper);
    state.name = state.page.name;
    for (const Page &page : std::as_const(state.pages)) {
        if (page.id == state.page.id)
            state.name = page.name;
    }
}

} // namespace

QString shownTitle(const Article &article, const ShownNames &names)
{
    QString title = article.header.title;
    QString text = article.paragraphs.join(u'\n').left(longestSample);
    names.change({{article.newspaper, &title}, {article.newspaper, &text}});
    return title;
}

Result<PageState> readPageState(LibraryReader &reader, PageId id, const ShownNames &names, qint64 mostPixels)
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
    setNames(state, names);
    if (!state.page.picture.isNull()) {
        auto picture = reader.asset(state.page.picture);
        // A picture that is gone must not hide the page's articles.
        if (picture)
            state.picture = decodePicture(picture->bytes, mostPixels);
    }
    return state;
}

Result<OpenedArticle>
readOpenedArticle(LibraryReader &reader, ArticleId id, PageId shownPage, const ShownNames &names, qint64 mostPixels)
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
    const QString title = shownTitle(*article, names);
    opened.article = {*std::move(article), *std::move(neighbours), *position, title};
    if (!*isShown) {
        auto page = readPageState(reader, opened.article.article.header.page, names, mostPixels);
        if (!page)
            return page.error();
        opened.page = *std::move(page);
    }
    return opened;
}

Result<OpenedArticle>
readFollowedArticle(LibraryReader &reader, ArticleId id, PageId shownPage, const ShownNames &names)
{
    auto opened = readOpenedArticle(reader, id, shownPage, names);
    if (!opened || !opened->article.article.pointsTo.article.isValid())
        return opened;
    auto followed = readOpenedArticle(reader, opened->article.article.pointsTo.article, shownPage, names);
    if (followed)
        followed->teaser = id;
    return followed;
}

} // namespace Baojia
