// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from what in the window.
#include "ui/mainwindow.h"

#include "reading/zoom.h"
#include "ui/models/bookmarkmodel.h"
#include "ui/models/calendarmodel.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/models/unreadmodel.h"
#include "ui/reader/autoscroll.h"
#include "ui/reader/pagepane.h"
#include "ui/recipes/recipeworkshop.h"
#include "ui/reprints/reprintline.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchpanel.h"
#include "ui/sidebar/calendarpopup.h"
#include "ui/sidebar/sidebarpanel.h"
#include "ui/tabs/readingtabs.h"
#include "ui/tasks/libraryupkeep.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/datewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/paperwords.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// The list of a pane where there is one to be seen, or else the first thing that takes the keyboard.
QWidget *mainPartOf(const QWidget &pane)
{
    const auto widgets = pane.findChildren<QWidget *>();
    QWidget *first = nullptr;
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (qobject_cast<QAbstractItemView *>(widget))
            return widget;
        if (!first)
            first = widget;
    }
    return first;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_actions(new Actions(this))
    , m_session(new ReadingSession(m_parts.backend, this))
{
    setWindowTitle(tr("Baojia"));
   makeModels();
    makePanes();
   makeToolBar();
    makeMenus();
    makeStatusBar();
   connectActions();
    connectViewActions();
    connectAround();
    makeUpkeep();
    // Before the tabs: what is turned to goes to its view first.
    connectSession();
    connectTabs();
    makeImports();
    makeExports();
    makeWatch();
    connectPanes();
    connectSearch();
    makeArticleDesk();
    makeRecipes();
    makeHelp();
    makeReadAloud();
   restoreGeometryAndSplitters();
    connectStyles();
   updateWays({});
    qApp->installEventFilter(this);
    m_newspapers->reload();
    m_bookmarks->reload();
    m_saved->reload();
    prepareLibrary();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&call) {
        connect(m_actions->action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Copy, [this] { m_reader->view()->copySelection(); });
    on(ActionId::SelectAll, [this] { m_reader->view()->selectAll(); });
    on(ActionId::FindInArticle, [this] { m_reader->openFind(); });
    on(ActionId::FindNext, [this] { m_reader->findAgain(false); });
    on(ActionId::FindPrevious, [this] { m_reader->findAgain(true); });
    on(ActionId::Back, [this] { m_session->goBack(); });
    on(ActionId::Forward, [this] { m_session->goForward(); });
    on(ActionId::ReadOn, [this] { m_reader->view()->pageDown(); });
    on(ActionId::NextArticle, [this] { m_session->openNextArticle(); });
    on(ActionId::PreviousArticle, [this] { m_session->openPreviousArticle(); });
    on(ActionId::NextPage, [this] { m_session->openNextPage(); });
    on(ActionId::PreviousPage, [this] { m_session->openPreviousPage(); });
    on(ActionId::NextEdition, [this] { m_session->openNextEdition(); });
    on(ActionId::PreviousEdition, [this] { m_session->openPreviousEdition(); });
    on(ActionId::PastEditions, [this] { openCalendar(); });
    on(ActionId::ToggleBookmark, [this] { m_session->toggleBookmark(); });
    // These keys mean the article, not whatever field has the focus.
    for (const ActionId id : {ActionId::Copy, ActionId::SelectAll, ActionId::ReadOn})
        m_reader->addAction(m_actions->action(id));
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto &&call) {
        connect(m_actions->action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::ZoomIn, [this] { setZoom(steppedZoom(m_zoom, 1)); });
    on(ActionId::ZoomOut, [this] { setZoom(steppedZoom(m_zoom, -1)); });
    on(ActionId::ZoomReset, [this] { setZoom(defaultZoom); });
    on(ActionId::ToggleSidebar, [this](bool shown) { m_left->setVisible(shown); });
    on(ActionId::TogglePages, [this](bool shown) { m_pages->setVisible(shown && m_pages->hasPages()); });
    on(ActionId::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(ActionId::CyclePanes, [this] { cyclePanes(); });
}

void MainWindow::connectSession()
{
    connect(m_session, &ReadingSession::pageOpened, this, &MainWindow::showPage);
    connect(m_session, &ReadingSession::articleOpened, this, &MainWindow::showArticle);
    connect(m_session, &ReadingSession::frontOpened, this, &MainWindow::showFront);
    connect(m_session, &ReadingSession::changed, this, &MainWindow::applyChange);
    connect(m_session, &ReadingSession::failed, this, &MainWindow::showError);
    connect(m_session, &ReadingSession::namesRenewed, this, &MainWindow::showNames);
    connect(m_session, &ReadingSession::bookmarkChanged, this, [this](ArticleId article, bool bookmarked) {
        showBeside();
        m_pages->setBookmarked(article, bookmarked);
        if (article == m_session->article())
            m_actions->setBookmarked(bookmarked);
    });
    connect(m_session, &ReadingSession::historyChanged, this, [this] {
        m_actions->action(ActionId::Back)->setEnabled(m_session->canGoBack());
        m_actions->action(ActionId::Forward)->setEnabled(m_session->canGoForward());
    });
}

void MainWindow::connectPanes()
{
    connect(m_newspapers, &NewspaperTreeModel::loaded, this, &MainWindow::showContents);
    connect(m_newspapers, &NewspaperTreeModel::failed, this, &MainWindow::showError);
    connect(m_bookmarks, &BookmarkModel::failed, this, &MainWindow::showError);
    connect(m_calendar, &CalendarModel::failed, this, &MainWindow::showError);
    connect(m_dateButton, &QToolButton::clicked, this, &MainWindow::openCalendar);
    connect(m_sidebar, &SidebarPanel::editionActivated, m_session, &ReadingSession::openEdition);
    connect(m_sidebar, &SidebarPanel::articleActivated, m_session, &ReadingSession::openArticle);
    connect(m_reader->view(), &ArticleView::failed, this, [this] {
        showNotice(tr("The article view ended several times, so articles are shown as plain text. “baojia --safe-graphics” "
                      "starts without the graphics card, which often helps."));
    });
    connect(m_pages, &PagePane::pageActivated, m_session, &ReadingSession::openPage);
    connect(m_pages, &PagePane::articleActivated, m_session, &ReadingSession::openArticle);
    connect(m_pages, &PagePane::failed, this, &MainWindow::showError);
    connect(m_pages, &PagePane::said, m_status, &QLabel::setText);
    connect(m_reader, &ReaderPane::articleActivated, m_session, &ReadingSession::openArticle);
    connect(m_reader, &ReaderPane::pageActivated, m_session, &ReadingSession::openPage);
    connect(m_reader, &ReaderPane::rested, this, &MainWindow::showBeside);
    connect(m_reader, &ReaderPane::rested, m_reprints, &ReprintLine::ask);
    connect(m_reprints, &ReprintLine::failed, this, &MainWindow::showError);
    connect(m_reprints, &ReprintLine::changed, this, [this](bool any) {
        m_actions->action(ActionId::Reprints)->setEnabled(any);
    });
    connect(m_reader, &ReaderPane::positionChanged, m_session, &ReadingSession::rememberPosition);
    connect(m_reader, &ReaderPane::endReached, m_session, &ReadingSession::readOn);
    connect(m_reader, &ReaderPane::rested, m_session, &ReadingSession::readAhead);
    connect(m_session, &ReadingSession::aheadRead, m_reader, &ReaderPane::prepare);
    connect(m_reader, &ReaderPane::zoomStepWanted, this, [this](int steps) {
        setZoom(steppedZoom(m_zoom, steps));
    });
    connect(m_reader, &ReaderPane::statusText, this, [this](const QString &text) {
        if (text.isEmpty())
            updateStatus();
        else
            m_status->setText(text);
    });
}

void MainWindow::showContents()
{
    const bool empty = m_newspapers->rowCount() == 0;
    m_contents->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_columns);
    m_searchBox->setEnabled(!empty);
}

void MainWindow::showPage(const PageState &state)
{
    const bool otherPaper = state.edition.newspaper != m_page.edition.newspaper;
    const bool turns =
        state.edition.id == m_page.edition.id && state.page.label.isEmpty() == m_page.page.label.isEmpty();
    m_page = state;
    m_article.reset();
    m_pageWaits = m_besideWaits = true;
    if (otherPaper) {
        m_parts.styles->setNewspaper(state.edition.newspaperName);
        setZoom(m_parts.state->zoom(state.edition.newspaperName));
    }
    m_contents->setCurrentWidget(m_columns);
    // Another edition is opened, not turned to: all of it is wanted together, when the article or front follows.
    m_besideAtOnce = !turns;
}

/// What stands beside the article. When turning it waits until the article is painted: both are wanted at
/// once, but are worked at one after the other.
void MainWindow::showBeside()
{
    if (!std::exchange(m_besideWaits, false))
        return;
    if (std::exchange(m_pageWaits, false)) {
        m_pages->showPage(m_page);
        m_pages->setVisible(m_pages->hasPages() && m_actions->action(ActionId::TogglePages)->isChecked());
        m_sidebar->select(m_page.edition.id);
        m_dateButton->setText(DateWords::withWeekday(m_page.edition.date));
    }
    m_reader->showPlace();
    m_pages->setCurrentArticle(m_article ? m_article->article.header.id : ArticleId());
    m_actions->setBookmarked(m_article && m_article->article.header.bookmarked);
    setWindowTitle((m_article ? m_article->title : m_page.edition.newspaperName) + u" — "_s
                   + tr("Baojia"));
    updateStatus();
    m_recipes->setPlace(readingPlace());
}

void MainWindow::openCalendar()
{
    if (!m_past) {
        m_past = new CalendarPopup(m_calendar, this);
        connect(m_past, &CalendarPopup::editionActivated, m_session, &ReadingSession::openEdition);
    }
    m_past->openBelow(m_dateButton, m_page.edition.newspaper, m_page.edition.date);
}

void MainWindow::showArticle(const ArticleState &state)
{
    m_article = state;
    m_reprints->expect(state.article.header.id);
    m_reader->showArticle(state);
    m_besideWaits = true;
    if (std::exchange(m_besideAtOnce, false))
        showBeside();
    // Who opened an article wants to read it, so that Space turns its pages; who is typing goes on typing.
    if (!qobject_cast<QLineEdit *>(focusWidget()))
        m_reader->view()->widget()->setFocus();
    m_parts.state->setLastPlace(state.article.header.id, state.article.header.page);
    m_parts.state->addRecentArticle(state.article.header.id);
    updateWays(state.neighbours);
}

void MainWindow::showFront(PageId page, const Neighbours &neighbours)
{
    m_article.reset();
    m_reprints->expect({});
    m_reader->showFront(page, neighbours, m_session->position());
    m_besideWaits = true;
    if (std::exchange(m_besideAtOnce, false))
        showBeside();
    m_parts.state->setLastPlace({}, page);
    updateWays(neighbours);
}

void MainWindow::updateWays(const Neighbours &neighbours)
{
    const auto enable = [this](ActionId id, bool enabled) { m_actions->action(id)->setEnabled(enabled); };
    enable(ActionId::PreviousArticle, !previousArticle(neighbours).isNone());
    enable(ActionId::NextArticle, !nextArticle(neighbours).isNone());
    enable(ActionId::PreviousPage, neighbours.previousPage.isValid());
    enable(ActionId::NextPage, neighbours.nextPage.isValid());
    enable(ActionId::PreviousEdition, neighbours.previousEdition.isValid());
    enable(ActionId::NextEdition, neighbours.nextEdition.isValid());
    enable(ActionId::Back, m_session->canGoBack());
    enable(ActionId::Forward, m_session->canGoForward());
    enable(ActionId::NewTab, m_page.page.id.isValid());
    const bool article = m_article.has_value();
    for (const ActionId id : {ActionId::ToggleBookmark, ActionId::ViewSource, ActionId::CorrectArticle, ActionId::ExportArticle})
        enable(id, article);
    const bool page = m_page.page.id.isValid();
    for (const ActionId id : {ActionId::ExportEdition,
                              ActionId::ExportFront,
                              ActionId::FindInArticle,
                              ActionId::FindNext,
                              ActionId::FindPrevious,
                              ActionId::ReadOn,
                              ActionId::AutoScroll})
        enable(id, page);
    for (const ActionId id : {ActionId::PastEditions, ActionId::SameDay, ActionId::CopyLink})
        enable(id, page);
    m_dateButton->setEnabled(page);
}

void MainWindow::updateStatus()
{
    if (!m_page.page.id.isValid()) {
        m_status->clear();
        return;
    }
    QStringList parts{m_page.edition.newspaperName,
                      DateWords::withWeekday(m_page.edition.date),
                      PaperWords::page(m_page.page.label, m_page.name)};
    const Neighbours &place = m_article ? m_article->neighbours : m_page.neighbours;
    if (m_pages->hasPages() && place.pagesInEdition > 1)
        parts << PaperWords::pagePosition(place.pageNumber, place.pagesInEdition);
    if (m_article)
        parts << PaperWords::articlePosition(place.articleNumber, place.articlesOnPage);
    parts << u"%1%"_s.arg(m_zoom);
    parts.removeAll(QString());
    m_status->setText(parts.join(u" · "_s));
}

void MainWindow::applyChange(const LibraryChange &change)
{
    m_newspapers->apply(change);
    m_bookmarks->apply(change);
    m_saved->apply(change);
    m_unread->apply(change);
    for (ArticleHeader &each : m_page.articles)
        each.read = (each.read || change.becameRead.contains(each.id)) && !change.becameUnread.contains(each.id);
    m_pages->applyChange(change);
    m_session->apply(change);
}

void MainWindow::showNotice(const QString &text)
{
    m_message->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const bool damaged = error.kind == ErrorKind::LibraryDamaged && !m_upkeep->isRunning();
    m_message->showMessage(
        MessageBar::Kind::Error, ErrorWords::sentence(error), damaged ? m_upkeep->waysOut() : QList<QAction *>());
}

void MainWindow::setZoom(int percent)
{
    m_zoom = percent;
    m_reader->setZoom(percent);
    if (!m_page.edition.newspaperName.isEmpty())
        m_parts.state->setZoom(m_page.edition.newspaperName, percent);
    updateStatus();
}

void MainWindow::cyclePanes()
{
    const QList<QWidget *> panes{m_left, m_pages, m_reader};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *next = panes.at((at + step) % panes.size());
        QWidget *target = next == m_reader ? m_reader->view()->widget() : mainPartOf(*next);
        if (!next->isVisible() || !target)
            continue;
        // As by Tab, the article would go to its last link.
        target->setFocus(next == m_reader ? Qt::OtherFocusReason : Qt::TabFocusReason);
        return;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    stackColumns();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (m_reader->isFinding())
        m_reader->closeFind();
    else if (m_left->currentWidget() == m_searchPanel)
        m_search->close();
    else if (isFullScreen())
        m_actions->action(ActionId::FullScreen)->trigger();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::MouseButtonPress || !widget || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    m_actions->action(button == Qt::BackButton ? ActionId::Back : ActionId::Forward)->trigger();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A recipe that is not saved is asked about first; this window goes once nothing would be lost.
    if (!m_recipes->mayClose([this] { close(); })) {
        event->ignore();
        return;
    }
    m_recipes->close();
    m_parts.state->setBytes(u"geometry"_s, saveGeometry());
    m_parts.state->setBytes(u"columns"_s, m_columns->saveState());
    m_parts.state->setBytes(u"paper"_s, m_paperAndReader->saveState());
    m_parts.state->setBytes(u"page-look"_s, m_pages->look());
    m_parts.state->setBytes(u"sidebar"_s, m_left->isHidden() ? "hidden" : "shown");
    m_parts.state->setBytes(u"pages"_s,
                            m_actions->action(ActionId::TogglePages)->isChecked() ? "shown" : "hidden");
    m_session->rememberPosition(m_reader->position());
    m_parts.state->setTabs(m_tabs->saved());
    QMainWindow::closeEvent(event);
}

} // namespace Baojia
