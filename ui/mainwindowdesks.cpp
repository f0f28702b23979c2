// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of the window: each does a whole concern, and tells what came of it.
#include "ui/article/articledesk.h"
#include "ui/helpdesk.h"
#include "ui/mainwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/recipes/recipeworkshop.h"
#include "ui/reprints/reprintline.h"
#include "ui/search/searchpanel.h"
#include "ui/speech/readaloud.h"
#include "ui/tasks/automaticbackups.h"
#include "ui/tasks/exportdesk.h"
#include "ui/tasks/importdesk.h"
#include "ui/tasks/librarypreparing.h"
#include "ui/tasks/libraryupkeep.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/watchdesk.h"

using namespace Qt::StringLiterals;

namespace Baojia {

void MainWindow::makeUpkeep()
{
    m_upkeep = new LibraryUpkeep(
        {m_parts.backend, *m_actions, *m_tasks, *m_message, *this, [this] { return m_imports->isRunning() || m_exports->isRunning(); }},
        this);
    connect(m_upkeep, &LibraryUpkeep::ended, this, &MainWindow::endTask);
    connect(m_upkeep, &LibraryUpkeep::notice, this, &MainWindow::showNotice);
    connect(m_upkeep, &LibraryUpkeep::failed, this, &MainWindow::showError);
    connect(m_upkeep, &LibraryUpkeep::done, this, &MainWindow::upkeepDone);
    connect(m_upkeep, &LibraryUpkeep::restorePrepared, this, &MainWindow::restorePrepared);
    makeBackups();
}

void MainWindow::makeBackups()
{
    const auto key = u"automaticBackups"_s;
    QAction *toggle = m_actions->action(ActionId::AutomaticBackups);
    toggle->setChecked(m_parts.state->bytes(key) != "no");
    connect(toggle, &QAction::toggled, this, [this, key](bool on) { m_parts.state->setBytes(key, on ? "yes" : "no"); });
    auto *backups = new AutomaticBackups(m_parts.backend, *toggle, this);
    connect(backups, &AutomaticBackups::noRoom, this, [this](const QString &text) {
        m_message->showMessage(MessageBar::Kind::Warning, text);
    });
    connect(backups, &AutomaticBackups::failed, this, &MainWindow::showError);
    connect(this, &MainWindow::imported, backups, &AutomaticBackups::lookSoon);
}

void MainWindow::makeImports()
{
    const auto key = u"importAtOnce"_s;
    m_imports = new ImportDesk(
        {m_parts.backend, *m_actions, *m_tasks, *m_message, *this}, m_parts.state->bytes(key) != "yes", this);
    connect(m_imports, &ImportDesk::looksFirstChanged, this, [this, key](bool looks) {
        m_parts.state->setBytes(key, looks ? "no" : "yes");
    });
    connect(m_imports, &ImportDesk::committed, m_newspapers, &NewspaperTreeModel::reload);
    connect(m_imports, &ImportDesk::ended, this, &MainWindow::endTask);
    connect(m_imports, &ImportDesk::libraryChanged, this, &MainWindow::applyChange);
    connect(m_imports, &ImportDesk::editionActivated, m_session, &ReadingSession::openEdition);
    connect(m_imports, &ImportDesk::failed, this, &MainWindow::showError);
    connect(m_imports, &ImportDesk::finished, this, [this](const ImportEnd &end) {
        if (!end.report.editions.isEmpty() && !m_session->page().isValid())
            m_session->openEdition(end.report.editions.last().id);
        else if (!end.report.change.isEmpty())
            m_session->refresh();
        Q_EMIT imported(end);
    });
    connect(m_actions->action(ActionId::OpenSample), &QAction::triggered, this, [this] { importPaths({m_parts.sample}); });
}

void MainWindow::makeWatch()
{
    auto *watch = new WatchDesk({m_parts.backend, *m_actions, *m_message, *this, *centralWidget()}, this);
    connect(watch, &WatchDesk::committed, m_newspapers, &NewspaperTreeModel::reload);
    connect(watch, &WatchDesk::detailsWanted, m_imports, &ImportDesk::showReport);
    connect(watch, &WatchDesk::failed, this, &MainWindow::showError);
    connect(watch, &WatchDesk::arrived, this, [this](const ImportEnd &end) {
        applyChange(end.report.change);
        // Who reads something else is not disturbed.
        if (!end.report.editions.isEmpty() && !m_session->page().isValid())
            m_session->openEdition(end.report.editions.last().id);
        else if (end.report.change.editionsChanged.contains(m_page.edition.id))
            m_session->refresh();
    });
}

void MainWindow::makeExports()
{
    m_exports = new ExportDesk({m_parts.backend, m_parts.printer, *m_tasks, *m_message, *this}, this);
    connect(m_exports, &ExportDesk::ended, this, &MainWindow::endTask);
    connect(m_exports, &ExportDesk::failed, this, &MainWindow::showError);
    connect(m_exports, &ExportDesk::finished, this, &MainWindow::exported);
    connect(m_actions->action(ActionId::ExportArticle), &QAction::triggered, this, [this] {
        if (m_article)
            m_exports->chooseArticle(m_page.edition, m_article->article.header);
    });
    connect(m_actions->action(ActionId::ExportEdition), &QAction::triggered, this, [this] {
        if (m_page.page.id.isValid())
            m_exports->chooseEdition(m_page.edition);
    });
    connect(m_actions->action(ActionId::ExportFront), &QAction::triggered, this, [this] {
        if (m_page.page.id.isValid())
            m_exports->chooseFront(m_page.edition, m_page.page);
    });
}

void MainWindow::makeArticleDesk()
{
    auto *desk = new ArticleDesk({m_parts.backend, *m_session, *this}, this);
    connect(desk, &ArticleDesk::notice, this, &MainWindow::showNotice);
    connect(desk, &ArticleDesk::failed, this, &MainWindow::showError);
    connect(desk, &ArticleDesk::libraryChanged, this, &MainWindow::applyChange);
    connect(m_actions->action(ActionId::ViewSource), &QAction::triggered, this, [this, desk] {
        if (m_article)
            desk->showSource(m_article->article.header.id);
    });
    connect(m_actions->action(ActionId::CorrectArticle), &QAction::triggered, this, [this, desk] {
        if (m_article)
            desk->correct(m_article->article.header);
    });
    const auto showReprints = [this, desk] {
        if (m_article)
            desk->showReprints(m_article->title, m_article->article, m_reprints->reprints());
    };
    connect(m_actions->action(ActionId::Reprints), &QAction::triggered, this, showReprints);
    connect(m_reprints, &ReprintLine::activated, this, showReprints);
    connect(m_reader, &ReaderPane::pictureActivated, this, [this, desk](ArticleId id, const ContentHash &picture) {
        if (m_article && m_article->article.header.id == id)
            desk->showPicture(m_article->article, picture);
    });
}

void MainWindow::makeRecipes()
{
    const auto key = u"recipes"_s;
    m_recipes = new RecipeWorkshop(
        {m_parts.backend, m_parts.recipes, m_parts.viewOf, *this}, m_parts.state->bytes(key), this);
    connect(m_recipes, &RecipeWorkshop::layoutChanged, this, [this, key](const QByteArray &layout) {
        m_parts.state->setBytes(key, layout);
    });
    // Titles, texts and the days that editions have may be others then.
    connect(m_recipes, &RecipeWorkshop::libraryChanged, m_newspapers, &NewspaperTreeModel::reload);
    connect(m_recipes, &RecipeWorkshop::libraryChanged, m_session, &ReadingSession::refresh);
    connect(m_actions->action(ActionId::Recipes), &QAction::triggered, this, [this] { m_recipes->open(readingPlace()); });
}

ReadingPlace MainWindow::readingPlace() const
{
    ReadingPlace place;
    if (m_article) {
        place.article = m_article->article.header.id;
        place.title = m_article->article.header.title;
    }
    if (m_page.page.id.isValid()) {
        place.newspaper = m_page.edition.newspaper;
        place.newspaperName = m_page.edition.newspaperName;
    }
    return place;
}

void MainWindow::makeHelp()
{
    auto *help = new HelpDesk({m_parts.backend, m_parts.ledger, *m_actions, *this}, this);
    connect(m_reader, &ReaderPane::linkActivated, help, &HelpDesk::openLink);
}

void MainWindow::makeReadAloud()
{
    const auto key = u"speech"_s;
    auto *aloud = new ReadAloud({m_parts.speaker, m_parts.backend, *m_actions, *m_session, *m_reader}, m_parts.state->bytes(key), this);
    connect(aloud, &ReadAloud::notice, this, &MainWindow::showNotice);
    connect(aloud, &ReadAloud::failed, this, &MainWindow::showError);
    connect(aloud, &ReadAloud::settingsChanged, this, [this, key](const QByteArray &settings) {
        m_parts.state->setBytes(key, settings);
    });
}

void MainWindow::endTask()
{
    if (!m_imports->isRunning() && !m_exports->isRunning() && !m_upkeep->isRunning())
        m_tasks->end();
}

void MainWindow::prepareLibrary()
{
    auto *preparing = new LibraryPreparing(m_parts.backend, centralWidget(), this);
    connect(preparing, &LibraryPreparing::indexGrew, m_searchPanel, &SearchPanel::setIncomplete);
    connect(preparing, &LibraryPreparing::indexComplete, m_searchPanel, &SearchPanel::setComplete);
    connect(preparing, &LibraryPreparing::failed, this, &MainWindow::showError);
    preparing->start();
}

void MainWindow::offerImport(const QStringList &paths)
{
    m_imports->offer(paths);
}

void MainWindow::importPaths(const QStringList &paths)
{
    m_imports->import(paths);
}

void MainWindow::exportTo(const ExportRequest &request)
{
    m_exports->start(request);
}

void MainWindow::checkLibrary()
{
    m_upkeep->check();
}

void MainWindow::optimizeLibrary()
{
    m_upkeep->optimize();
}

void MainWindow::backUpTo(const QString &file)
{
    m_upkeep->backUpTo(file);
}

void MainWindow::restoreFrom(const QString &file)
{
    m_upkeep->restoreFrom(file);
}

} // namespace Baojia
