// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/firstreading.h"

namespace Baojia {

namespace {

Result<FirstReading> readFront(LibraryReader &reader, PageId id, const ShownNames &names)
{
    return readPageState(reader, id, names).transform([](const PageState &state) { return FirstReading{{}, state}; });
}

Result<FirstReading> readNewest(LibraryReader &reader, const ShownNames &names)
{
    const auto newspapers = reader.newspapers();
    if (!newspapers)
        return newspapers.error();
    if (newspapers->isEmpty())
        return FirstReading();
    const auto edition = reader.editionOn(newspapers->first().name, newspapers->first().newest);
    if (!edition)
        return edition.error();
    const auto pages = reader.pages(edition->id);
    if (!pages)
        return pages.error();
    return pages->isEmpty() ? FirstReading() : readFront(reader, pages->first().id, names);
}

bool isGone(const Error &error)
{
    return error.kind == ErrorKind::NoSuchArticle || error.kind == ErrorKind::NoSuchPage;
}

} // namespace

std::optional<ContentUrl> FirstReading::url() const
{
    if (article)
        return ContentUrl::ofArticle(article->article.article.header.id);
    if (front)
        return ContentUrl::ofPageFront(front->page.id);
    return std::nullopt;
}

QString FirstReading::newspaper() const
{
    if (article)
        return article->article.article.newspaper;
    return front ? front->edition.newspaperName : QString();
}

Result<FirstReading>
readFirst(LibraryReader &reader, ArticleId lastArticle, PageId lastPage, const ShownNames &names)
{
    if (lastArticle.isValid()) {
        const auto opened = readFollowedArticle(reader, lastArticle, {}, names);
        if (opened)
            return FirstReading{*opened, {}};
        if (!isGone(opened.error()))
            return opened.error();
    }
    if (lastPage.isValid()) {
        const auto front = readFront(reader, lastPage, names);
        if (front || !isGone(front.error()))
            return front;
    }
    return readNewest(reader, names);
}

} // namespace Baojia
