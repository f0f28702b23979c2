// SPDX-License-Identifier: GPL-3.0-or-later
// Searches, and those that are kept.
#include "search/namelookup.h"
#include "search/queryterms.h"
#include "ui/mainwindow.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/models/suggestionmodel.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/savedsearchsection.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

namespace Baojia {

namespace {

/// Those that `paper:` with these words means.
Result<QList<Newspaper>> newspapersMeant(Connection &connection, const QString &words)
{
    const auto ids = newspapersNamed(connection, words);
    if (!ids)
        return ids.error();
    auto newspapers = LibraryReader(connection).newspapers();
    if (newspapers)
        newspapers->removeIf([&ids](const Newspaper &each) { return !ids->contains(each.id.value()); });
    return newspapers;
}

} // namespace

void MainWindow::connectSearch()
{
    connectSuggestions();
    connect(m_searchBox, &SearchBox::searched, this, [this](const QString &query) {
        if (query.isEmpty())
            closeSearch();
        else
            showSearch(query);
    });
    connect(m_searchBox, &SearchBox::resultsWanted, m_searchPanel, &SearchPanel::focusResults);
    connect(m_searchBox, &SearchBox::left, this, [this] { m_reader->view()->widget()->setFocus(); });
    connect(m_searchPanel, &SearchPanel::queryChanged, m_searchBox, &SearchBox::setQuery);
    connect(m_searchPanel, &SearchPanel::closed, this, &MainWindow::closeSearch);
    connect(m_searchPanel, &SearchPanel::saveWanted, this, &MainWindow::saveSearch);
    connect(m_searchPanel, &SearchPanel::hitActivated, this, [this](ArticleId article, const QString &word) {
        m_reader->findWhenShown(word);
        m_pages->setFoundArticle(article);
        m_parts.state->addRecentSearch(m_searchBox->text());
        m_session->openArticle(article);
    });
    m_searchPanel->setOrder(m_parts.state->searchOrder());
    m_searchPanel->setFacetsFolded(m_parts.state->areFacetsFolded());
    connect(m_searchPanel, &SearchPanel::lookChanged, this, [this] {
        m_parts.state->setSearchOrder(m_searchPanel->order());
        m_parts.state->setFacetsFolded(m_searchPanel->areFacetsFolded());
    });
    auto *const saved = new SavedSearchSection(m_saved, m_sidebar);
    m_sidebar->addShortList(saved);
    connect(saved, &SavedSearchSection::activated, this, &MainWindow::runSavedSearch);
    connect(m_saved, &SavedSearchModel::removed, this, &MainWindow::offerUndo);
    connect(m_saved, &SavedSearchModel::failed, this, &MainWindow::showError);
    connect(m_saved, &SavedSearchModel::saved, this, [this](const QString &name) {
        //: %1 is the name of the search
        m_status->setText(tr("“%1” is kept in the sidebar.").arg(name));
    });
}

void MainWindow::connectSuggestions()
{
    auto backend = m_parts.backend;
    m_searchBox->setSuggestions(
        new SuggestionModel({[backend](const QString &words) {
                                 return backend->readers().run([words](Connection &connection) {
                                     return newspapersMeant(connection, words);
                                 });
                             },
                             [backend](const QString &typed) {
                                 return backend->readers().run([typed](Connection &connection) {
                                     return periodsBeginningWith(connection, typed);
                                 });
                             },
                             [state = m_parts.state] { return state->recentSearches(); }},
                            this));
    connect(m_searchBox, &SearchBox::forgetWanted, this, [this] { m_parts.state->forgetRecentSearches(); });
    connect(m_searchBox, &SearchBox::resultsWanted, this, [this] {
        m_parts.state->addRecentSearch(m_searchBox->text());
    });
}

void MainWindow::showSearch(const QString &query)
{
    m_searchPanel->setPlace({m_session->newspaper(), m_session->edition(), m_session->page()});
    m_searchPanel->search(query);
    m_left->setCurrentWidget(m_searchPanel);
    m_left->show();
    m_actions->action(ActionId::ToggleSidebar)->setChecked(true);
}

void MainWindow::runSavedSearch(const QString &query)
{
    m_searchBox->setQuery(query);
    m_searchPanel->setEverywhere();
    showSearch(query);
    m_searchPanel->focusWhenShown();
}

void MainWindow::saveSearch(const QString &query, bool here)
{
    const QString newspaper = m_page.edition.newspaperName;
    const bool narrow = here && !newspaper.isEmpty();
    m_saved->add(query, narrow ? withTerm(query, newspaperTerm(newspaper)) : query);
}

void MainWindow::offerUndo(const QString &name)
{
    auto *const undo = new QAction(tr("Undo"), m_message);
    connect(undo, &QAction::triggered, this, [this] {
        m_saved->restore();
        m_message->dismiss();
    });
    connect(m_message, &MessageBar::closed, undo, &QObject::deleteLater);
    //: %1 is the name of a saved search
    m_message->showMessage(MessageBar::Kind::Information, tr("“%1” was deleted.").arg(name), {undo});
}

void MainWindow::openSearch()
{
    m_searchBox->activate();
}

void MainWindow::closeSearch()
{
    m_searchBox->clear();
    m_pages->setFoundArticle({});
    m_left->setCurrentWidget(m_sidebar);
}

} // namespace Baojia
