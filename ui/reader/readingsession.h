// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"
#include "reading/history.h"
#include "reading/navigator.h"
#include "ui/reader/firstreading.h"
#include "ui/reader/readahead.h"
#include "ui/reader/readingstate.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <memory>

#include "backend.h"

namespace Baojia {

/// What is being read: which edition, page and article, and the way there. Asks the Backend and tells what to
/// show; answers that come too late are dropped.
class ReadingSession : public QObject
{
    Q_OBJECT

public:
    explicit ReadingSession(std::shared_ptr<Backend> backend, QObject *parent = nullptr);

    /// What was read before there was a session; nothing where there was nothing to read. `history`: the way there, where it ends there.
    void begin(const FirstReading &first, const History &history = {});
    /// Goes on where that history stands, as far as it was read, with the ways from there. What is gone is passed over for the front of
    /// the first newspaper's newest edition.
    void resume(const History &history);
    /// A teaser leads to what it points to, where the library has that.
    void openArticle(ArticleId id);
    /// The front of the page.
    void openPage(PageId id);
    /// The front of the edition's first page.
    void openEdition(EditionId id);

    void openNextArticle();
    void openPreviousArticle();
    void openNextPage();
    void openPreviousPage();
    void openNextEdition();
    void openPreviousEdition();
    /// Space at the end of an article: what reading/navigator says comes next.
    void readOn();

    void goBack();
    void goForward();
    /// Several steps at once; back for less than 0.
    void goBy(qsizetype steps);

    void toggleBookmark();
    /// `position` from 0 (top) to 1 (end) of the article or front that is open.
    void rememberPosition(double position);
    /// Reads page and article again, after an import changed them.
    void refresh();
    /// Reads what may be opened next, so that it is there at once. To be called when what is open is on screen.
    void readAhead();
    /// Reads anew how the page and the article are named: see Backend::names().
    void renewNames();
    /// What was read ahead may not be so any more.
    void apply(const LibraryChange &change);

    /// What is on screen; invalid ids when nothing is.
    [[nodiscard]] ArticleId article() const { return m_article; }

    [[nodiscard]] PageId page() const { return m_page; }

    [[nodiscard]] EditionId edition() const { return m_edition; }

    [[nodiscard]] NewspaperId newspaper() const { return m_newspaper; }

    [[nodiscard]] const History &history() const { return m_history; }

    /// Where the place that is open was left, 0 (top) to 1 (end).
    [[nodiscard]] double position() const;

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }

    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

Q_SIGNALS:
    /// The page column shows another page.
    void pageOpened(const Baojia::PageState &state);
    /// The reader pane shows an article.
    void articleOpened(const Baojia::ArticleState &state);
    /// The reader pane shows the front of a page, because no article is chosen.
    void frontOpened(Baojia::PageId page, const Baojia::Neighbours &neighbours);
    /// What is on screen is called otherwise; `title` is the article's, empty where none is open. The picture is not read again.
    void namesRenewed(const Baojia::PageState &page, const QString &title);
    void historyChanged();
    void bookmarkChanged(Baojia::ArticleId article, bool bookmarked);
    void changed(const Baojia::LibraryChange &change);
    void failed(const Baojia::Error &error);
    /// What may be shown next has been read.
    void aheadRead(const QList<Baojia::ContentUrl> &urls);

private:
    enum class Keep { InHistory, AsIs };

    void loadArticle(ArticleId id, Keep keep);
    void awaitArticle(const QFuture<Result<OpenedArticle>> &opened, Keep keep);
    void renewNamesSince(quint64 naming);
    void markRead(ArticleId id);
    void loadPage(PageId id, Keep keep);
    void loadFront(PageId id, Keep keep);
    void finishArticle(const OpenedArticle &opened, Keep keep);
    void finishFront(const PageState &state, Keep keep);
    void showPage(const PageState &state);
    void showArticle(const ArticleState &state);
    void show(const HistoryEntry &place);
    void finishResumed(const FirstReading &found);
    void take(const ReadingStep &step);

    std::shared_ptr<Backend> m_backend;
    ReadAhead m_ahead;
    History m_history;
    QHash<ArticleId, double> m_positions; ///< where articles were left in this session; what was read ahead may not know
    quint64 m_generation = 0;
    quint64 m_naming = 0; ///< counts how things were named: what was asked for before is named otherwise
    NewspaperId m_newspaper;
    EditionId m_edition;
    PageId m_page;
    ArticleId m_article;
    Neighbours m_neighbours;
    bool m_bookmarked = false;
};

} // namespace Baojia
