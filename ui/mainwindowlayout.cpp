// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the window.
#include "ui/librarymodels.h"
#include "ui/mainwindow.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/pagesources.h"
#include "ui/reprints/reprintline.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/style/icons.h"
#include "ui/tabs/readingtabs.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/QActionGroup>
#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QSize kFirstSize(1360, 860); // logical px
constexpr int kLeftWidth = 270;
constexpr int kPageWidth = 400;
constexpr int kStackBelow = 980; // px: a narrower window has the page above the article

} // namespace

void MainWindow::makeModels()
{
    m_newspapers = newspaperTree(m_parts.backend, this);
    m_calendar = calendar(m_parts.backend, this);
    m_bookmarks = bookmarks(m_parts.backend, this);
    m_unread = unread(m_parts.backend, this);
    m_saved = savedSearches(m_parts.backend, this);
    m_results = searchResults(m_parts.backend, this);
}

void MainWindow::makePanes()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageBar(central);
    m_contents = new QStackedWidget(central);
    m_tasks = new TaskPanel(central);
    column->addWidget(m_message);
    column->addWidget(m_contents, 1);
    column->addWidget(m_tasks);
    setCentralWidget(central);

    m_columns = new QSplitter(Qt::Horizontal, m_contents);
    m_columns->setChildrenCollapsible(false);
    m_left = new QStackedWidget(m_columns);
    m_sidebar = new SidebarPanel(m_newspapers, m_bookmarks, m_left);
    m_searchPanel = new SearchPanel(m_results, m_left);
    m_left->addWidget(m_sidebar);
    m_left->addWidget(m_searchPanel);
    auto *right = new QWidget(m_columns);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    m_paperAndReader = new QSplitter(Qt::Horizontal, right);
    m_tabs = new ReadingTabs(m_parts.backend, *m_actions, m_session, right);
    rightColumn->addWidget(m_tabs->bar());
    rightColumn->addWidget(m_paperAndReader, 1);
    m_paperAndReader->setChildrenCollapsible(false);
    makePaperAndReader();
    m_columns->addWidget(m_left);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_left->setMinimumWidth(180);
    m_columns->setSizes({kLeftWidth, kFirstSize.width() - kLeftWidth});
    makeEmptyState();
    m_contents->addWidget(m_columns);
    m_contents->addWidget(m_empty);

    auto *drop = new DropOverlay(this);
    connect(drop, &DropOverlay::dropped, this, &MainWindow::offerImport);
}

void MainWindow::makePaperAndReader()
{
    m_pages = new PagePane(*m_actions,
                           pageSources(m_parts.backend, std::make_shared<ThumbnailStore>(m_parts.thumbnails)),
                           m_paperAndReader);
    m_reader = new ReaderPane(*m_actions, m_parts.view, m_parts.fallback, m_paperAndReader);
    m_reader->setOtherForms(
        [backend = m_parts.backend](const QString &words) { return backend->otherForms(words); });
    m_reprints = new ReprintLine(
        [backend = m_parts.backend](ArticleId id) {
            return backend->read([id, names = backend->names()](LibraryReader &reader) {
                auto reprints = reader.reprints(id);
                if (reprints)
                    rename(*reprints, names);
                return reprints;
            });
        },
        m_reader);
    m_reader->layout()->addWidget(m_reprints);
    m_paperAndReader->addWidget(m_pages);
    m_paperAndReader->addWidget(m_reader);
    m_paperAndReader->setStretchFactor(1, 1);
    m_pages->setMinimumWidth(240);
    m_reader->setMinimumWidth(320);
    m_paperAndReader->setSizes({kPageWidth, kFirstSize.width() - kLeftWidth - kPageWidth});
}

void MainWindow::makeEmptyState()
{
    m_empty = new EmptyState(m_contents);
    m_empty->setIcon(applicationIcon());
    m_empty->setHeading(tr("Drop newspapers here"));
    m_empty->setText(
        tr("Saved e-paper pages, PDFs, feeds, e-books, texts and archives. They stay on this computer, "
           "and reading needs "
           "no network."));
    m_empty->addButton(m_actions->action(ActionId::ImportFiles));
    m_empty->addButton(m_actions->action(ActionId::ImportFolder));
    if (!m_parts.sample.isEmpty())
        m_empty->addButton(m_actions->action(ActionId::OpenSample));
    m_empty->addButton(m_actions->action(ActionId::Manual));
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Navigation"));
    bar->setObjectName(u"navigation"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->addAction(m_actions->action(ActionId::ToggleSidebar));
    bar->addAction(m_actions->action(ActionId::Back));
    bar->addAction(m_actions->action(ActionId::Forward));
    m_searchBox = new SearchBox(bar);
    m_searchBox->setMinimumWidth(220);
    m_searchBox->setMaximumWidth(460);
    bar->addWidget(m_searchBox);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_actions->action(ActionId::PreviousEdition));
    m_dateButton = new QToolButton(bar);
    m_dateButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_dateButton->setIcon(icon(IconName::Calendar));
    m_dateButton->setAccessibleName(tr("Editions of this newspaper"));
    m_dateButton->setToolTip(m_actions->action(ActionId::PastEditions)->toolTip());
    bar->addWidget(m_dateButton);
    bar->addAction(m_actions->action(ActionId::NextEdition));
    bar->addSeparator();
    auto *themes = new QToolButton(bar);
    themes->setIcon(icon(IconName::Paper));
    themes->setToolTip(tr("Colours"));
    themes->setAccessibleName(themes->toolTip());
    themes->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(themes);
    menu->addActions(m_actions->themes()->actions());
    themes->setMenu(menu);
    bar->addWidget(themes);
}

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu *menu, ActionMenu which) {
        for (const ActionRow &row : actionTable()) {
            if (row.menu != which)
                continue;
            if (Actions::beginsGroup(row.id))
                menu->addSeparator();
            menu->addAction(m_actions->action(row.id));
        }
    };
    for (const ActionMenu which : {ActionMenu::File,
                                   ActionMenu::Edit,
                                   ActionMenu::View,
                                   ActionMenu::Go,
                                   ActionMenu::Bookmarks,
                                   ActionMenu::Tools,
                                   ActionMenu::Help}) {
        auto *menu = menuBar()->addMenu(Actions::menuTitle(which));
        fill(menu, which);
        if (which != ActionMenu::View)
            continue;
        auto *page = new QMenu(Actions::menuTitle(ActionMenu::Page), menu);
        fill(page, ActionMenu::Page);
        menu->insertMenu(m_actions->action(ActionId::CyclePanes), page);
    }
    m_actions->action(ActionId::OfflineProof)->setVisible(m_parts.ledger != nullptr);
    m_actions->action(ActionId::OpenSample)->setVisible(!m_parts.sample.isEmpty());
}

void MainWindow::makeStatusBar()
{
    m_status = new QLabel(this);
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::restoreGeometryAndSplitters()
{
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_parts.state->bytes(u"geometry"_s));
    m_columns->restoreState(m_parts.state->bytes(u"columns"_s));
    m_paperAndReader->restoreState(m_parts.state->bytes(u"paper"_s));
    // A screen that is gone must not take the window with it.
    const QRect screenArea = screen()->availableGeometry();
    if (!screenArea.intersects(frameGeometry()))
        move(screenArea.topLeft());
    m_left->setVisible(m_parts.state->bytes(u"sidebar"_s) != "hidden");
    m_actions->action(ActionId::ToggleSidebar)->setChecked(!m_left->isHidden());
    m_actions->action(ActionId::TogglePages)->setChecked(m_parts.state->bytes(u"pages"_s) != "hidden");
    m_pages->setLook(m_parts.state->bytes(u"page-look"_s));
    stackColumns();
}

void MainWindow::stackColumns()
{
    const auto wanted = width() < kStackBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_paperAndReader->orientation() == wanted)
        return;
    m_paperAndReader->setOrientation(wanted);
    m_pages->setStacked(wanted == Qt::Vertical);
    if (wanted == Qt::Vertical)
        m_paperAndReader->setSizes({height() * 35 / 100, height() * 65 / 100});
    else
        m_paperAndReader->setSizes({kPageWidth, qMax(kPageWidth, width() - kPageWidth - kLeftWidth)});
}

} // namespace Baojia
