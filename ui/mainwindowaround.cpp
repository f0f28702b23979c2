// SPDX-License-Identifier: GPL-3.0-or-later
// Getting about: what leads to places, and the tabs they are opened in.
#include "ui/around/historymenus.h"
#include "ui/around/placefinder.h"
#include "ui/around/placelinks.h"
#include "ui/mainwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/unreadmodel.h"
#include "ui/palette/commanddesk.h"
#include "ui/reader/pagepane.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/readmarking.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/sidebar/unreadsection.h"
#include "ui/tabs/readingtabs.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Baojia {

void MainWindow::connectAround()
{
    auto *commands = new CommandDesk(
        {*m_actions, *this, m_parts.keys, [state = m_parts.state] { return state->recentCommands(); }}, this);
    connect(commands, &CommandDesk::chosen, this, [this](const QString &name) {
        m_parts.state->addRecentCommand(name);
    });
    const auto takeKeys = [this] {
        m_dateButton->setToolTip(m_actions->action(ActionId::PastEditions)->toolTip());
    };
    takeKeys();
    connect(m_actions, &Actions::keysChanged, this, takeKeys);
    auto *finder = new PlaceFinder({m_parts.backend,
                                    *m_actions,
                                    *m_session,
                                    *this,
                                    [this] { return m_page.edition; },
                                    [state = m_parts.state] { return state->recentArticles(); }},
                                   this);
    connect(finder, &PlaceFinder::failed, this, &MainWindow::showError);
    if (auto *bar = findChild<QToolBar *>(u"navigation"_s))
        new HistoryMenus({m_parts.backend, *m_actions, *m_session}, *bar, this);
    m_marking = new ReadMarking(m_parts.backend, *m_message, this);
    connect(m_marking, &ReadMarking::libraryChanged, this, &MainWindow::applyChange);
    connect(m_marking, &ReadMarking::failed, this, &MainWindow::showError);
    connect(m_sidebar, &SidebarPanel::markReadWanted, m_marking, &ReadMarking::markRead);
    connectLinks();
}

void MainWindow::connectLinks()
{
    m_links = new PlaceLinks({m_parts.backend, *m_session, *m_message}, this);
    connect(m_links, &PlaceLinks::said, m_status, &QLabel::setText);
    connect(m_links, &PlaceLinks::failed, this, &MainWindow::showError);
    connect(m_pages, &PagePane::linkWanted, m_links, &PlaceLinks::copyArticle);
    connect(m_searchPanel, &SearchPanel::linkWanted, m_links, &PlaceLinks::copyArticle);
    connect(m_sidebar, &SidebarPanel::linkWanted, m_links, &PlaceLinks::copyArticle);
    connect(m_sidebar, &SidebarPanel::editionLinkWanted, m_links, &PlaceLinks::copyEdition);
    connect(m_actions->action(ActionId::CopyLink), &QAction::triggered, this, [this] {
        m_links->copyPlace(m_page, m_article ? m_article->neighbours.articleNumber : 0);
    });
}

void MainWindow::openPlaceLink(const QString &link)
{
    m_links->open(link);
}

void MainWindow::markRead(const ReadScope &scope)
{
    m_marking->markRead(scope);
}

void MainWindow::begin(const FirstReading &first)
{
    m_tabs->begin(first);
}

void MainWindow::connectTabs()
{
    addUnread();
    m_tabs->restore(m_parts.state->tabs());
    connect(m_tabs, &ReadingTabs::changed, this, [this] { m_parts.state->setTabs(m_tabs->saved()); });
    connect(m_tabs, &ReadingTabs::failed, this, &MainWindow::showError);
    const auto openArticle = [this](ArticleId id) { m_tabs->openBeside(ContentUrl::ofArticle(id)); };
    connect(m_pages, &PagePane::newTabWanted, this, openArticle);
    connect(m_searchPanel, &SearchPanel::newTabWanted, this, openArticle);
    connect(m_sidebar, &SidebarPanel::articleInTabWanted, this, openArticle);
    connect(m_sidebar, &SidebarPanel::editionInTabWanted, m_tabs, qOverload<EditionId>(&ReadingTabs::openBeside));
    connect(m_reader, &ReaderPane::newTabWanted, m_tabs, qOverload<const ContentUrl &>(&ReadingTabs::openBeside));
}

void MainWindow::addUnread()
{
    auto *section = new UnreadSection(m_unread, m_sidebar);
    m_sidebar->addSection(section);
    connect(m_unread, &UnreadModel::failed, this, &MainWindow::showError);
    connect(section, &UnreadSection::articleActivated, m_session, &ReadingSession::openArticle);
    connect(section, &UnreadSection::newTabWanted, this, [this](ArticleId id) { m_tabs->openBeside(ContentUrl::ofArticle(id)); });
    connect(section, &UnreadSection::linkWanted, m_links, &PlaceLinks::copyArticle);
    const auto count = [this, section] { section->setCount(m_newspapers->unreadCount()); };
    connect(m_newspapers, &NewspaperTreeModel::loaded, section, count);
}

} // namespace Baojia
