// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readahead.h"

#include "base/answer.h"

namespace Baojia {

namespace {

// Decoded pictures are large: one of a poster is decoded when it is wanted, and not before.
constexpr qint64 mostPixels = 8'000'000;

} // namespace

ReadAhead::ReadAhead(std::shared_ptr<Backend> backend, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
{ }

ReadAhead::Found ReadAhead::readAll(LibraryReader &reader,
                                    const QList<ArticleId> &articles,
                                    const QList<PageId> &pages,
                                    PageId shownPage,
                                    const ShownNames &names)
{
    // What cannot be read now is read when it is wanted, and says then why it cannot be had.
    Found found;
    for (const ArticleId id : articles) {
        if (!id.isValid())
            continue;
        auto opened = readOpenedArticle(reader, id, shownPage, names, mostPixels);
        const bool lacksPicture =
            opened && !opened->page.page.picture.isNull() && opened->page.picture.isNull();
        if (opened && !lacksPicture)
            found.articles.insert(id, *std::move(opened));
    }
    for (const PageId id : pages) {
        if (!id.isValid())
            continue;
        auto state = readPageState(reader, id, names, mostPixels);
        if (state && (state->page.picture.isNull() || !state->picture.isNull()))
            found.pages.insert(id, *std::move(state));
    }
    return found;
}

void ReadAhead::read(const QList<ArticleId> &articles, const QList<PageId> &pages, PageId shownPage)
{
    const auto generation = ++m_generation;
    m_found = {};
    m_shownPage = shownPage;
    whenAnswered(m_backend->read([articles, pages, shownPage, names = m_backend->names()](LibraryReader &reader) {
        return Result<Found>(readAll(reader, articles, pages, shownPage, names));
    }),
                 this,
                 [this, generation](const Result<Found> &found) {
                     if (generation != m_generation || !found)
                         return;
                     m_found = *found;
                     QList<ContentUrl> urls;
                     for (auto each = m_found.articles.keyBegin(); each != m_found.articles.keyEnd(); ++each)
                         urls << ContentUrl::ofArticle(*each);
                     for (auto each = m_found.pages.keyBegin(); each != m_found.pages.keyEnd(); ++each)
                         urls << ContentUrl::ofPageFront(*each);
                     Q_EMIT ready(urls);
                 });
}

void ReadAhead::forget()
{
    ++m_generation;
    m_found = {};
}

std::optional<OpenedArticle> ReadAhead::article(ArticleId id, PageId shownPage) const
{
    const auto found = m_found.articles.constFind(id);
    if (found == m_found.articles.cend())
        return std::nullopt;
    return shownPage == m_shownPage ? std::optional(*found) : std::nullopt;
}

std::optional<PageState> ReadAhead::page(PageId id) const
{
    const auto found = m_found.pages.constFind(id);
    return found == m_found.pages.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Baojia
