// SPDX-License-Identifier: GPL-3.0-or-later
// The search in the window: where hits are seen, and what opening one does.
#include "ui/mainwindow.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/savedsearchsection.h"
#include "ui/sidebar/sidebarpanel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

namespace Baojia {

void MainWindow::connectSearch()
{
    m_search = new SearchDesk({m_parts.backend,
                               *m_searchBox,
                               *m_searchPanel,
                               *m_saved,
                               *m_message,
                               [this] { return SearchScope{m_session->newspaper(), m_session->edition(), m_session->page()}; },
                               [state = m_parts.state] { return state->recentSearches(); }},
                              this);
    connect(m_search, &SearchDesk::opened, this, [this] {
        m_left->setCurrentWidget(m_searchPanel);
        m_left->show();
        m_actions->action(ActionId::ToggleSidebar)->setChecked(true);
    });
    connect(m_search, &SearchDesk::closed, this, [this] {
        m_pages->setFoundArticle({});
        m_left->setCurrentWidget(m_sidebar);
    });
    connect(m_search, &SearchDesk::hitActivated, this, [this](ArticleId article, const QString &query) {
        m_reader->findWhenShown(query);
        m_pages->setFoundArticle(article);
        m_session->openArticle(article);
    });
    connect(m_search, &SearchDesk::said, m_status, &QLabel::setText);
    connect(m_search, &SearchDesk::failed, this, &MainWindow::showError);
    connect(m_actions->action(ActionId::Search), &QAction::triggered, m_search, &SearchDesk::activate);
    connect(m_searchBox, &SearchBox::left, this, [this] { m_reader->view()->widget()->setFocus(); });
    auto *const saved = new SavedSearchSection(m_saved, m_sidebar);
    m_sidebar->addShortList(saved);
    connect(saved, &SavedSearchSection::activated, m_search, &SearchDesk::runSaved);
    connect(m_searchPanel, &SearchPanel::saveWanted, this, [this](const QString &query, bool here) {
        m_search->save(query, here ? m_page.edition.newspaperName : QString());
    });
    keepSearches();
}

void MainWindow::keepSearches()
{
    WindowState *state = m_parts.state.get();
    connect(m_search, &SearchDesk::used, this, [state](const QString &query) { state->addRecentSearch(query); });
    connect(m_search, &SearchDesk::forgetWanted, this, [state] { state->forgetRecentSearches(); });
    m_searchPanel->setOrder(state->searchOrder());
    m_searchPanel->setFacetsFolded(state->areFacetsFolded());
    connect(m_searchPanel, &SearchPanel::lookChanged, this, [this, state] {
        state->setSearchOrder(m_searchPanel->order());
        state->setFacetsFolded(m_searchPanel->areFacetsFolded());
    });
}

} // namespace Baojia
