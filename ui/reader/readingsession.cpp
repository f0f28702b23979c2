// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingsession.h"

#include "base/answer.h"

namespace Baojia {

namespace {

/// Where reading goes on from `current` on `page`.
Result<ReadingStep> nextToRead(LibraryReader &reader, PageId page, ArticleId current)
{
    auto articles = reader.articlesOfPage(page);
    auto around = current.isValid() ? reader.neighbours(current, page) : reader.neighboursOfPage(page);
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
    , m_ahead(m_backend)
{
    connect(&m_ahead, &ReadAhead::ready, this, &ReadingSession::aheadRead);
}

void ReadingSession::begin(const FirstReading &first, const History &history)
{
    if (!first.url())
        return;
    ++m_generation;
    m_history = history;
    if (first.article)
        finishArticle(*first.article, Keep::InHistory);
    else
        finishFront(*first.front, Keep::InHistory);
}

void ReadingSession::resume(const History &history)
{
    const auto entry = history.current();
    if (!entry)
        return;
    m_history = history;
    whenAnswered(m_backend->read([url = entry->url, names = m_backend->names()](LibraryReader &reader) {
        return readFirst(reader, url.article, url.page, names);
    }),
                 this,
                 [this, generation = ++m_generation, naming = m_naming](const Result<FirstReading> &found) {
                     if (generation != m_generation)
                         return;
                     if (found)
                         finishResumed(*found);
                     else
                         Q_EMIT failed(found.error());
                     renewNamesSince(naming);
                 });
}

void ReadingSession::finishResumed(const FirstReading &found)
{
    const auto url = found.url();
    const auto entry = m_history.current();
    if (!url || !entry)
        return; // an empty library
    if (*url == entry->url && found.article)
        m_positions.insert(url->article, entry->position);
    m_history.replace(*url);
    if (found.article)
        finishArticle(*found.article, Keep::AsIs);
    else
        finishFront(*found.front, Keep::AsIs);
}

void ReadingSession::openArticle(ArticleId id)
{
    if (!id.isValid())
        return;
    if (const auto opened = m_ahead.article(id, m_page); opened && !opened->article.article.pointsTo.article.isValid()) {
        loadArticle(id, Keep::InHistory);
        return;
    }
    awaitArticle(
        m_backend->read([id, page = m_page, names = m_backend->names()](LibraryReader &reader) {
            return readFollowedArticle(reader, id, page, names);
        }),
        Keep::InHistory);
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
    if (const auto opened = m_ahead.article(id, m_page)) {
        ++m_generation;
        finishArticle(*opened, keep);
        return;
    }
    awaitArticle(m_backend->read([id, page = m_page, names = m_backend->names()](LibraryReader &reader) {
        return readOpenedArticle(reader, id, page, names);
    }),
                 keep);
}

void ReadingSession::awaitArticle(const QFuture<Result<OpenedArticle>> &opened, Keep keep)
{
    whenAnswered(opened,
                 this,
                 [this, generation = ++m_generation, keep, naming = m_naming](const Result<OpenedArticle> &found) {
                     if (generation != m_generation)
                         return;
                     if (found)
                         finishArticle(*found, keep);
                     else
                         Q_EMIT failed(found.error());
                     renewNamesSince(naming);
                 });
}

void ReadingSession::finishArticle(const OpenedArticle &opened, Keep keep)
{
    const ArticleId id = opened.article.article.header.id;
    if (keep == Keep::InHistory)
        m_history.visit(ContentUrl::ofArticle(id));
    if (opened.page.page.id.isValid())
        showPage(opened.page);
    ArticleState state = opened.article;
    state.position = m_positions.value(id, state.position);
    m_history.setPosition(state.position);
    showArticle(state);
    if (opened.teaser.isValid())
        markRead(opened.teaser);
    Q_EMIT historyChanged();
}

void ReadingSession::loadFront(PageId id, Keep keep)
{
    if (!id.isValid())
        return;
    const auto generation = ++m_generation;
    if (const auto state = m_ahead.page(id)) {
        finishFront(*state, keep);
        return;
    }
    whenAnswered(m_backend->read([id, names = m_backend->names()](LibraryReader &reader) {
        return readPageState(reader, id, names);
    }),
                 this,
                 [this, generation, keep, naming = m_naming](const Result<PageState> &state) {
                     if (generation != m_generation)
                         return;
                     if (state)
                         finishFront(*state, keep);
                     else
                         Q_EMIT failed(state.error());
                     renewNamesSince(naming);
                 });
}

void ReadingSession::finishFront(const PageState &state, Keep keep)
{
    if (keep == Keep::InHistory)
        m_history.visit(ContentUrl::ofPageFront(state.page.id));
    m_article = {};
    showPage(state);
    Q_EMIT frontOpened(state.page.id, m_neighbours);
    Q_EMIT historyChanged();
}

void ReadingSession::readAhead()
{
    const ReadingStep next = nextArticle(m_neighbours);
    const ReadingStep previous = previousArticle(m_neighbours);
    m_ahead.read({next.article, previous.article}, {m_neighbours.nextPage, m_neighbours.previousPage}, m_page);
}

void ReadingSession::renewNames()
{
    ++m_naming;
    m_ahead.forget();
    if (!m_page.isValid())
        return;
    using Named = Result<std::pair<PageState, QString>>;
    whenAnswered(
        m_backend->read([page = m_page, article = m_article, names = m_backend->names()](LibraryReader &reader) -> Named {
            auto state = readPageState(reader, page, names, 0);
            if (!state)
                return state.error();
            const auto opened = article.isValid() ? reader.article(article) : Article();
            if (!opened)
                return opened.error();
            return std::pair(*std::move(state), shownTitle(*opened, names));
        }),
        this,
        [this, page = m_page, article = m_article, naming = m_naming](const Named &named) {
            // Whatever was opened meanwhile is named by itself.
            if (naming != m_naming || page != m_page || article != m_article)
                return;
            if (named)
                Q_EMIT namesRenewed(named->first, named->second);
            else
                Q_EMIT failed(named.error());
            readAhead();
        });
}

/// What was asked for while things were named otherwise is on screen now.
void ReadingSession::renewNamesSince(quint64 naming)
{
    if (naming != m_naming)
        renewNames();
}

void ReadingSession::apply(const LibraryChange &change)
{
    // That an article has been read says nothing of those beside it.
    LibraryChange other = change;
    other.becameRead.clear();
    if (other.isEmpty())
        return;
    m_ahead.forget();
    if (m_page.isValid())
        readAhead();
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
    if (!state.article.header.read)
        markRead(id);
}

void ReadingSession::markRead(ArticleId id)
{
    if (m_backend->library().access() == LibraryAccess::ReadOnly)
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
    // One after the other: a teaser is then a place on its page, and leads nowhere by itself.
    if (step.article.isValid())
        loadArticle(step.article, Keep::InHistory);
    else if (step.page.isValid())
        openPage(step.page);
    else if (step.edition.isValid())
        openEdition(step.edition);
}

void ReadingSession::goBack()
{
    if (const auto place = m_history.back())
        show(*place);
}

void ReadingSession::goForward()
{
    if (const auto place = m_history.forward())
        show(*place);
}

void ReadingSession::goBy(qsizetype steps)
{
    if (const auto place = m_history.go(steps))
        show(*place);
}

void ReadingSession::show(const HistoryEntry &place)
{
    switch (place.url.kind) {
    case ContentUrl::Kind::Article:
        m_positions.insert(place.url.article, place.position);
        loadArticle(place.url.article, Keep::AsIs);
        break;
    case ContentUrl::Kind::PageFront:
        loadFront(place.url.page, Keep::AsIs);
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

double ReadingSession::position() const
{
    const auto place = m_history.current();
    return place ? place->position : 0;
}

void ReadingSession::rememberPosition(double position)
{
    const ArticleId id = m_article;
    // While another place is on its way, the history stands there already.
    const ContentUrl open = id.isValid() ? ContentUrl::ofArticle(id) : ContentUrl::ofPageFront(m_page);
    if (const auto place = m_history.current(); place && place->url == open)
        m_history.setPosition(position);
    if (!id.isValid())
        return;
    m_positions.insert(id, position);
    if (m_backend->library().access() == LibraryAccess::ReadOnly)
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
    m_ahead.forget();
    // Reading the page anew as well: an import may have brought its picture or more articles.
    const ArticleId article = m_article;
    const PageId page = std::exchange(m_page, PageId());
    if (article.isValid())
        loadArticle(article, Keep::AsIs);
    else
        loadFront(page, Keep::AsIs);
}

} // namespace Baojia
