// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/edition.h"
#include "paper/page.h"
#include "reading/contenturl.h"
#include "reading/history.h"
#include "reading/navigator.h"

#include <QtCore/QObject>
#include <QtGui/QImage>

#include <memory>

#include "backend.h"

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

/// What is being read: which edition, page and article, and the way there. Asks the Backend and tells what to
/// show; answers that come too late are dropped.
class ReadingSession : public QObject
{
    Q_OBJECT

public:
    explicit ReadingSession(std::shared_ptr<Backend> backend, QObject *parent = nullptr);

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

    void toggleBookmark();
    /// `position` from 0 (top) to 1 (end) of the article that is open.
    void rememberPosition(double position);
    /// Reads page and article again, after an import changed them.
    void refresh();

    /// What is on screen; invalid ids when nothing is.
    [[nodiscard]] ArticleId article() const { return m_article; }

    [[nodiscard]] PageId page() const { return m_page; }

    [[nodiscard]] EditionId edition() const { return m_edition; }

    [[nodiscard]] NewspaperId newspaper() const { return m_newspaper; }

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }

    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

Q_SIGNALS:
    /// The page column shows another page.
    void pageOpened(const Baojia::PageState &state);
    /// The reader pane shows an article.
    void articleOpened(const Baojia::ArticleState &state);
    /// The reader pane shows the front of a page, because no article is chosen.
    void frontOpened(Baojia::PageId page, const Baojia::Neighbours &neighbours);
    void historyChanged();
    void bookmarkChanged(Baojia::ArticleId article, bool bookmarked);
    void changed(const Baojia::LibraryChange &change);
    void failed(const Baojia::Error &error);

private:
    enum class Keep { InHistory, AsIs };

    void loadArticle(ArticleId id, Keep keep);
    void loadPage(PageId id, Keep keep);
    void loadFront(PageId id, Keep keep);
    void showPage(const PageState &state);
    void showArticle(const ArticleState &state);
    void show(const ContentUrl &url);
    void take(const ReadingStep &step);

    std::shared_ptr<Backend> m_backend;
    History m_history;
    quint64 m_generation = 0;
    NewspaperId m_newspaper;
    EditionId m_edition;
    PageId m_page;
    ArticleId m_article;
    Neighbours m_neighbours;
    bool m_bookmarked = false;
};

} // namespace Baojia

Q_DECLARE_METATYPE(Baojia::PageState)
Q_DECLARE_METATYPE(Baojia::ArticleState)
