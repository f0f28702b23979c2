// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "ui/actions/actions.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readingsession.h"
#include "ui/windowparts.h"

#include <QtWidgets/QMainWindow>

#include <optional>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class BookmarkModel;
class CalendarModel;
class CalendarPopup;
class EmptyState;
class ExportDesk;
class ImportDesk;
class LibraryUpkeep;
class MessageBar;
class NewspaperTreeModel;
class PagePane;
class PlaceLinks;
class ReadMarking;
class RecipeWorkshop;
class ReadingTabs;
class ReprintLine;
class SavedSearchModel;
class SearchBox;
class SearchDesk;
class SearchPanel;
class SearchResultModel;
class SidebarPanel;
class TaskPanel;
class UnreadModel;
struct ReadingPlace;

/// The window: sidebar, page column and reader pane over one library.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What readFirst() found, as if it had been opened.
    void begin(const FirstReading &first);
    /// Shows what would come in and asks, unless the person wants no such questions.
    void offerImport(const QStringList &paths);
    void importPaths(const QStringList &paths);
    /// Opens a baojia:// address, and says so where the library has nothing there.
    void openPlaceLink(const QString &link);
    /// Marks what is unread there; the message about it takes it back.
    void markRead(const ReadScope &scope);
    void exportTo(const ExportRequest &request);
    void setTheme(ThemeChoice theme) { m_parts.styles->setTheme(theme); }
    void checkLibrary();
    void optimizeLibrary();
    void backUpTo(const QString &file);
    /// Copies and checks the backup; what follows is told by restorePrepared().
    void restoreFrom(const QString &file);
    /// A line above what is read.
    void showNotice(const QString &text);
    /// An error there; a cancelled task is none.
    void showError(const Error &error);

    [[nodiscard]] ReadingSession &session() { return *m_session; }

    [[nodiscard]] Actions &actions() { return *m_actions; }

    [[nodiscard]] ReaderPane &reader() { return *m_reader; }

Q_SIGNALS:
    /// An import has ended; its report was shown if there was anything to say.
    void imported(const Baojia::ImportEnd &end);
    void exported(const QString &file, const Baojia::Result<void> &result);
    /// A piece of upkeep has ended, whether it went well or not.
    void upkeepDone();
    /// The backup is checked: it takes the library's place once this window and its backend are gone.
    void restorePrepared(const Baojia::PreparedRestore &prepared);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Sees the back and forward buttons of the mouse wherever in the window they are pressed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // mainwindowlayout.cpp: what stands where
    void makeModels();
    void makePanes();
    void makePaperAndReader();
    void makeEmptyState();
    void makeToolBar();
    void makeMenus();
    void makeStatusBar();
    void restoreGeometryAndSplitters();
    void stackColumns();

    // mainwindow.cpp: what follows from what
    void connectActions();
    void connectViewActions();
    void connectSession();
    void connectPanes();
    void showPage(const PageState &state);
    void showArticle(const ArticleState &state);
    void showFront(PageId page, const Neighbours &neighbours);
    void showBeside();
    void openCalendar();
    void updateWays(const Neighbours &neighbours);
    void updateStatus();
    void applyChange(const LibraryChange &change);
    void setZoom(int percent);
    void cyclePanes();
    void showContents();

    // mainwindowdesks.cpp: who does what
    void makeUpkeep();
    void makeBackups();
    void makeImports();
    void makeExports();
    void makeWatch();
    void makeArticleDesk();
    void makeRecipes();
    void makeHelp();
    void makeReadAloud();
    [[nodiscard]] ReadingPlace readingPlace() const;
    void endTask();
    /// Makes what an older library lacks, while it is read.
    void prepareLibrary();

    // mainwindowsearch.cpp: the search in the window
    void connectSearch();
    void keepSearches();

    // mainwindowaround.cpp: getting about
    void connectAround();
    void connectLinks();
    void connectTabs();
    void addUnread();

    // mainwindowstyles.cpp: how what is read is set, and in which script
    void connectStyles();
    void showNames(const PageState &page, const QString &title);
    void renewNames();

    WindowParts m_parts;
    Actions *m_actions;
    ReadingSession *m_session;
    NewspaperTreeModel *m_newspapers = nullptr;
    CalendarModel *m_calendar = nullptr;
    BookmarkModel *m_bookmarks = nullptr;
    UnreadModel *m_unread = nullptr;
    SearchResultModel *m_results = nullptr;
    SavedSearchModel *m_saved = nullptr;

    QStackedWidget *m_contents = nullptr; ///< empty state or panes
    QStackedWidget *m_left = nullptr; ///< newspapers or search results
    QSplitter *m_columns = nullptr; ///< left, and page with reader
    QSplitter *m_paperAndReader = nullptr;
    SidebarPanel *m_sidebar = nullptr;
    SearchPanel *m_searchPanel = nullptr;
    SearchBox *m_searchBox = nullptr;
    ReadingTabs *m_tabs = nullptr; ///< above page and reader
    PagePane *m_pages = nullptr;
    ReprintLine *m_reprints = nullptr; ///< below the article
    ReaderPane *m_reader = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    TaskPanel *m_tasks = nullptr;
    QToolButton *m_dateButton = nullptr;
    CalendarPopup *m_past = nullptr; ///< made when it is first wanted
    QLabel *m_status = nullptr;
    SearchDesk *m_search = nullptr;
    ImportDesk *m_imports = nullptr;
    ExportDesk *m_exports = nullptr;
    LibraryUpkeep *m_upkeep = nullptr;
    PlaceLinks *m_links = nullptr;
    ReadMarking *m_marking = nullptr;
    RecipeWorkshop *m_recipes = nullptr;

    PageState m_page;
    std::optional<ArticleState> m_article;
    bool m_pageWaits = false; ///< for showBeside()
    bool m_besideWaits = false;
    bool m_besideAtOnce = false; ///< with the article: another edition was opened
    int m_zoom = 100;
};

} // namespace Baojia
