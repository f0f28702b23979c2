// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingsession.h"

#include "base/answer.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace Baojia {

namespace {

constexpr qint64 kPicturePixels = 100'000'000; // the safety plan's bound for a picture

/// Decodes on the reader thread; a damaged or monstrous picture is no picture.
QImage decodePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kPicturePixels)
        return {};
    return reader.read();
}

Result<PageState> readPage(LibraryReader &reader, PageId id)
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
            state.picture = decodePicture(picture->bytes);
    }
    return state;
}

struct Opened
{
    PageState page;
    ArticleState article;
};

Result<Opened> readArticle(LibraryReader &reader, ArticleId id, PageId shownPage)
{
    Opened opened;
    auto article = reader.article(id);
    auto neighbours = reader.neighbours(id);
    auto position = reader.scrollPosition(id);
    if (!article)
        return article.error();
    if (!neighbours)
        return neighbours.error();
    if (!position)
        return position.error();
    opened.article = {*std::move(article), *std::move(neighbours), *position};
    if (opened.article.article.header.page != shownPage) {
        auto page = readPage(reader, opened.article.article.header.page);
        if (!page)
            return page.error();
        opened.page = *std::move(page);
    }
    return opened;
}

/// Where reading goes on from `current` on `page`.
Result<ReadingStep> nextToRead(LibraryReader &reader, PageId page, ArticleId current)
{
    auto articles = reader.articlesOfPage(page);
    auto around = current.isValid() ? reader.neighbours(current) : reader.neighboursOfPage(page);
    if (!articles)
        return articles.error();
    if (!around)
        return around.error();
    return readOn(current, *articles, *around);
}

} // namespace

ReadingSession::ReadingSession(std::shared_ptr<Backend> backend, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
{ }

void ReadingSession::openArticle(ArticleId id)
{
    loadArticle(id, Keep::InHistory);
}

void ReadingSession::openPage(PageId id)
{
    loadFront(id, Keep::InHistory);
}

void ReadingSession::openEdition(EditionId id)
{
    const auto generation = ++m_generation;
    whenAnswered(m_backend->read([id](LibraryReader &reader) { return reader.pages(id); }),
                 this,
                 [this, generation](const Result<QList<Page>> &pages) {
                     if (generation != m_generation)
                         return;
                     if (!pages)
                         Q_EMIT failed(pages.error());
                     else if (!pages->isEmpty())
                         openPage(pages->first().id);
                 });
}

void ReadingSession::loadArticle(ArticleId id, Keep keep)
{
    if (!id.isValid())
        return;
    const auto generation = ++m_generation;
    whenAnswered(
        m_backend->read([id, page = m_page](LibraryReader &reader) { return readArticle(reader, id, page); }),
        this,
        [this, generation, id, keep](const Result<Opened> &opened) {
            if (generation != m_generation)
                return;
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            if (keep == Keep::InHistory)
                m_history.visit(ContentUrl::ofArticle(id));
            if (opened->page.page.id.isValid())
                showPage(opened->page);
            showArticle(opened->article);
            Q_EMIT historyChanged();
        });
}

void ReadingSession::loadFront(PageId id, Keep keep)
{
    if (!id.isValid())
        return;
    const auto generation = ++m_generation;
    whenAnswered(m_backend->read([id](LibraryReader &reader) { return readPage(reader, id); }),
                 this,
                 [this, generation, id, keep](const Result<PageState> &state) {
                     if (generation != m_generation)
                         return;
                     if (!state) {
                         Q_EMIT failed(state.error());
                         return;
                     }
                     if (keep == Keep::InHistory)
                         m_history.visit(ContentUrl::ofPageFront(id));
                     m_article = {};
                     showPage(*state);
                     Q_EMIT frontOpened(id, m_neighbours);
                     Q_EMIT historyChanged();
                 });
}

void ReadingSession::showPage(const PageState &state)
{
    m_newspaper = state.edition.newspaper;
    m_edition = state.edition.id;
    m_page = state.page.id;
    m_neighbours = state.neighbours;
    Q_EMIT pageOpened(state);
}

void ReadingSession::showArticle(const ArticleState &state)
{
    const ArticleId id = state.article.header.id;
    m_article = id;
    m_bookmarked = state.article.header.bookmarked;
    m_neighbours = state.neighbours;
    Q_EMIT articleOpened(state);
    if (state.article.header.read || m_backend->library().access() == LibraryAccess::ReadOnly)
        return;
    whenAnswered(m_backend->write([id](LibraryWriter &writer) { return writer.setRead(id, true); }),
                 this,
                 [this](const Result<LibraryChange> &change) {
                     if (change)
                         Q_EMIT changed(*change);
                     else
                         Q_EMIT failed(change.error());
                 });
}

void ReadingSession::openNextArticle()
{
    // On a front, "next" is the first article of the page.
    take(nextArticle(m_neighbours));
}

void ReadingSession::openPreviousArticle()
{
    take(previousArticle(m_neighbours));
}

void ReadingSession::openNextPage()
{
    openPage(m_neighbours.nextPage);
}

void ReadingSession::openPreviousPage()
{
    openPage(m_neighbours.previousPage);
}

void ReadingSession::openNextEdition()
{
    if (m_neighbours.nextEdition.isValid())
        openEdition(m_neighbours.nextEdition);
}

void ReadingSession::openPreviousEdition()
{
    if (m_neighbours.previousEdition.isValid())
        openEdition(m_neighbours.previousEdition);
}

void ReadingSession::readOn()
{
    if (!m_page.isValid())
        return;
    const auto generation = ++m_generation;
    whenAnswered(m_backend->read([page = m_page, article = m_article](LibraryReader &reader) {
        return nextToRead(reader, page, article);
    }),
                 this,
                 [this, generation](const Result<ReadingStep> &step) {
                     if (generation != m_generation)
                         return;
                     if (step)
                         take(*step);
                     else
                         Q_EMIT failed(step.error());
                 });
}

void ReadingSession::take(const ReadingStep &step)
{
    if (step.article.isValid())
        openArticle(step.article);
    else if (step.page.isValid())
        openPage(step.page);
    else if (step.edition.isValid())
        openEdition(step.edition);
}

void ReadingSession::goBack()
{
    if (const auto place = m_history.back())
        show(place->url);
}

void ReadingSession::goForward()
{
    if (const auto place = m_history.forward())
        show(place->url);
}

void ReadingSession::show(const ContentUrl &url)
{
    switch (url.kind) {
    case ContentUrl::Kind::Article:
        loadArticle(url.article, Keep::AsIs);
        break;
    case ContentUrl::Kind::PageFront:
        loadFront(url.page, Keep::AsIs);
        break;
    case ContentUrl::Kind::ArticleAsset:
        break; // a picture is never a place in the history
    }
}

void ReadingSession::toggleBookmark()
{
    const ArticleId id = m_article;
    if (!id.isValid())
        return;
    // Believed at once, so that a second press before the answer means the opposite.
    const bool add = m_bookmarked = !m_bookmarked;
    whenAnswered(m_backend->write([id, add](LibraryWriter &writer) {
        return add ? writer.addBookmark(id) : writer.removeBookmark(id);
    }),
                 this,
                 [this, id, add](const Result<LibraryChange> &change) {
                     if (!change) {
                         if (id == m_article)
                             m_bookmarked = !add;
                         Q_EMIT bookmarkChanged(id, !add);
                         Q_EMIT failed(change.error());
                         return;
                     }
                     Q_EMIT bookmarkChanged(id, add);
                     Q_EMIT changed(*change);
                 });
}

void ReadingSession::rememberPosition(double position)
{
    const ArticleId id = m_article;
    if (!id.isValid() || m_backend->library().access() == LibraryAccess::ReadOnly)
        return;
    whenAnswered(m_backend->write([id, position](LibraryWriter &writer) {
        return writer.saveScrollPosition(id, position);
    }),
                 this,
                 [this](const Result<void> &saved) {
                     if (!saved)
                         Q_EMIT failed(saved.error());
                 });
}

void ReadingSession::refresh()
{
    // Reading the page anew as well: an import may have brought its picture or more articles.
    const ArticleId article = m_article;
    const PageId page = std::exchange(m_page, PageId());
    if (article.isValid())
        loadArticle(article, Keep::AsIs);
    else
        loadFront(page, Keep::AsIs);
}

} // namespace Baojia
