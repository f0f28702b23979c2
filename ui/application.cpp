// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "base/answer.h"
#include "library/restore.h"
#include "reading/wantedplace.h"
#include "ui/engine.h"
#include "ui/handover.h"
#include "ui/mainwindow.h"
#include "ui/settings/readingstyles.h"
#include "ui/style/icons.h"
#include "ui/tasks/backupdialog.h"
#include "ui/tasks/libraryrepair.h"
#include "ui/tasks/upkeeptask.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/errorwords.h"
#include "ui/words/readingwordsmaker.h"
#include "ui/words/repairwords.h"
#include "ui/words/upkeepwords.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kSettleMs = 700; // fonts and pictures of a page that says it is loaded
constexpr int kGiveUpMs = 20000; // a picture of a window that stays empty is still an answer

} // namespace

Application::Application(StartOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_starter(1, [] { return Result<std::monostate>(std::monostate{}); })
    , m_others(new HandOver(this))
    , m_engine(std::make_unique<Engine>())
{
    connect(m_others, &HandOver::given, this, &Application::receive);
}

Application::~Application() = default;

bool Application::start()
{
    m_state = std::make_shared<WindowState>(m_options.stateFile, m_options.library);
    if (m_options.theme)
        m_state->setTheme(*m_options.theme);
    if (HandOver::give(m_options.library, m_options.paths))
        return false;
    m_styles = std::make_shared<ReadingStyles>(m_options.reading, m_state->theme());
    m_others->listen(m_options.library);
    openLibrary();
    m_engine->warmUp(m_styles->style());
    return true;
}

void Application::receive(const QStringList &given)
{
    if (!m_window) {
        m_options.paths += given; // for the window that is about to be
        return;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    take(given);
}

void Application::openLibrary()
{
    // Also what is read first: the engine can begin with it before there is a window.
    whenAnswered(m_starter.run([library = m_options.library,
                                words = makeReadingWords(),
                                article = m_state->lastArticle(),
                                page = m_state->lastPage(),
                                texts = m_styles->texts()](std::monostate &) {
        return Backend::open(library, Backend::Missing::Create, words, Backend::Index::Leave)
            .transform([&](const std::shared_ptr<Backend> &backend) {
                const auto first = backend->read(
                    [article, page, names = ShownNames(backend->rendition(), texts)](LibraryReader &reader) {
                        return readFirst(reader, article, page, names);
                    });
                return Opened{backend, first.result()};
            });
    }),
                 this,
                 [this](const Result<Opened> &opened) {
                     if (opened)
                         begin(*opened);
                     else
                         showFailure(opened.error());
                 });
}

void Application::begin(const Opened &opened)
{
    opened.backend->setRecipeFolder(m_options.recipes);
    m_engine->attach(opened.backend);
    const auto url = opened.first ? opened.first->url() : std::nullopt;
    const auto make = [this, opened] { makeWindow(opened); };
    if (url) {
        m_styles->setNewspaper(opened.first->newspaper());
        m_engine->setStyle(m_styles->style());
        m_engine->beginWith(*url, opened.first->position(), {make, [this] { showWindow(); }});
    } else {
        make();
        showWindow();
    }
}

void Application::makeWindow(const Opened &opened)
{
    WindowParts parts;
    parts.state = m_state;
    parts.styles = m_styles;
    parts.view = m_engine->view();
    parts.fallback = m_engine->fallback();
    parts.viewOf = m_engine->viewOf();
    parts.recipes = m_options.recipes;
    parts.keys = m_options.keys;
    parts.printer = m_engine->printer();
    parts.thumbnails = m_options.thumbnails;
    parts.ledger = m_engine->ledger();
    parts.speaker = Engine::speaker();
    parts.sample = m_options.sample;
    parts.backend = opened.backend;
    m_window = std::make_unique<MainWindow>(std::move(parts));
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    // Queued: the window cannot be taken away while it speaks.
    connect(
        m_window.get(), &MainWindow::restorePrepared, this, &Application::restore, Qt::QueuedConnection);
    if (opened.first)
        m_window->begin(*opened.first);
    else
        m_window->showError(opened.first.error());
}

void Application::showWindow()
{
    m_window->show();
    m_notice.reset();
    Q_EMIT windowOpened(m_window.get());
    if (!m_options.screenshot.isEmpty())
        takeScreenshot();
    take(m_options.paths);
    if (m_greeting)
        std::exchange(m_greeting, {})(*m_window);
}

/// What a person gave the program, here or through one that ended at once.
void Application::take(const QStringList &given)
{
    QStringList paths;
    for (const QString &each : given) {
        if (isPlaceLink(each))
            m_window->openPlaceLink(each);
        else
            paths << each;
    }
    // A picture shows what is read, not a question about it.
    if (m_options.screenshot.isEmpty())
        m_window->offerImport(paths);
    else
        m_window->importPaths(paths);
}

void Application::restore(const PreparedRestore &prepared)
{
    // Shown before the window goes: the program ends with its last window.
    makeNotice(tr("Restoring the library"));
    m_notice->show();
    m_window->close();
    m_window.reset();
    m_engine->attach(nullptr);
    // The numbers of articles are others there.
    m_state->setLastPlace({}, {});
    m_state->setTabs({});
    m_options.paths.clear();
    whenAnswered(m_starter.run([prepared](std::monostate &) { return finishRestore(prepared); }),
                 this,
                 [this](const Result<RestoreReport> &report) {
                     m_greeting = [report](MainWindow &window) {
                         if (report)
                             window.showNotice(UpkeepWords::restored(*report));
                         else
                             window.showError(report.error());
                     };
                     openLibrary();
                 });
}

/// A window of its own that stands where the library would, not shown yet.
void Application::makeNotice(const QString &heading)
{
    m_notice = std::make_unique<EmptyState>();
    m_notice->setWindowTitle(tr("Baojia"));
    m_notice->setIcon(applicationIcon());
    m_notice->setHeading(heading);
    m_notice->resize(640, 420);
}

void Application::chooseBackup()
{
    auto *dialog = new BackupDialog(m_options.library, m_notice.get());
    connect(dialog, &QFileDialog::fileSelected, this, &Application::restoreFrom);
    dialog->open();
}

void Application::restoreFrom(const QString &backup)
{
    auto *task = new UpkeepTask(this);
    connect(task, &UpkeepTask::progressed, m_notice.get(), [this](const ProgressState &state) {
        m_notice->setText(UpkeepWords::progress(state));
    });
    whenAnswered(m_starter.run([library = m_options.library, backup, order = task->order()](std::monostate &) {
        Progress progress(order.cancel, order.progress);
        return prepareRestore(library, backup, progress).and_then([](const PreparedRestore &prepared) {
            return finishRestore(prepared);
        });
    }),
                 task,
                 [this, task](const Result<RestoreReport> &report) {
                     task->deleteLater();
                     if (!report) {
                         showFailure(report.error());
                         return;
                     }
                     m_greeting = [report](MainWindow &window) {
                         window.showNotice(UpkeepWords::restored(*report));
                     };
                     openLibrary();
                 });
}

void Application::showFailure(const Error &error)
{
    makeNotice(tr("This library cannot be opened"));
    m_notice->setText(ErrorWords::sentence(error));
    QList<QAction *> ways;
    if (error.kind == ErrorKind::LibraryDamaged || error.kind == ErrorKind::NotALibrary || error.kind == ErrorKind::BackupDamaged)
        ways << restoreWay();
    if (error.kind == ErrorKind::LibraryDamaged) {
        auto *repair = new QAction(tr("Repair…"), m_notice.get());
        connect(repair, &QAction::triggered, this, [this] { makeRepair()->choose(); });
        ways << repair;
    }
    addWays(ways);
    m_notice->show();
}

/// Not to be tried again: it would end like this again.
void Application::showRefusedRepair(const Error &error)
{
    makeNotice(tr("This library could not be repaired"));
    m_notice->setText(RepairWords::refusal(error));
    addWays({restoreWay()});
    m_notice->show();
}

QAction *Application::restoreWay()
{
    auto *restore = new QAction(tr("Restore from Backup…"), m_notice.get());
    connect(restore, &QAction::triggered, this, &Application::chooseBackup);
    return restore;
}

void Application::addWays(const QList<QAction *> &first)
{
    auto *choose = new QAction(tr("Choose Another Library…"), m_notice.get());
    auto *again = new QAction(tr("Try Again"), m_notice.get());
    auto *quit = new QAction(tr("Quit"), m_notice.get());
    connect(choose, &QAction::triggered, this, &Application::chooseLibrary);
    connect(again, &QAction::triggered, this, &Application::openLibrary);
    connect(quit, &QAction::triggered, qApp, &QCoreApplication::quit);
    const QList<QAction *> ways = first + QList<QAction *>{choose, again, quit};
    for (QAction *way : ways)
        m_notice->addButton(way);
}

/// Belongs to the notice: who goes another way does not repair.
LibraryRepair *Application::makeRepair()
{
    auto *repair = new LibraryRepair(m_options.library, *m_notice, m_notice.get());
    connect(repair, &LibraryRepair::began, this, [this, repair] {
        m_notice->setHeading(tr("Repairing the library"));
        // One way at a time.
        for (QAction *way : m_notice->findChildren<QAction *>())
            way->setEnabled(false);
        auto *stop = new QAction(tr("Cancel"), m_notice.get());
        connect(stop, &QAction::triggered, repair, &LibraryRepair::cancel);
        m_notice->addButton(stop);
    });
    connect(repair, &LibraryRepair::progressed, this, [this](const ProgressState &state) {
        m_notice->setText(UpkeepWords::progress(state));
    });
    // Queued: what they do takes the notice away, and the repair with it.
    connect(
        repair, &LibraryRepair::failed, this,
        [this](const Error &error) {
            if (error.kind == ErrorKind::Cancelled)
                openLibrary(); // to say again what is wrong, and what can be done
            else
                showRefusedRepair(error);
        },
        Qt::QueuedConnection);
    connect(repair, &LibraryRepair::repaired, this, &Application::showRepaired, Qt::QueuedConnection);
    return repair;
}

void Application::showRepaired(const RepairReport &report)
{
    makeNotice(tr("The library is repaired"));
    m_notice->setText(RepairWords::saved(report) + u'\n' + RepairWords::verdict(report));
    auto *open = new QAction(tr("Open the Repaired Library"), m_notice.get());
    auto *details = new QAction(tr("Details…"), m_notice.get());
    auto *quit = new QAction(tr("Quit"), m_notice.get());
    connect(open, &QAction::triggered, this, [this, report] { useLibrary(report.folder); });
    connect(details, &QAction::triggered, this, [this, report] { LibraryRepair::showLosses(report, *m_notice); });
    connect(quit, &QAction::triggered, qApp, &QCoreApplication::quit);
    for (QAction *way : {open, details, quit})
        m_notice->addButton(way);
    m_notice->show();
}

void Application::useLibrary(const QString &folder)
{
    m_others->stop();
    m_options.library = folder;
    m_state = std::make_shared<WindowState>(m_options.stateFile, folder);
    if (HandOver::give(folder, m_options.paths)) {
        QCoreApplication::quit();
        return;
    }
    m_others->listen(folder);
    openLibrary();
}

void Application::chooseLibrary()
{
    auto *dialog = new QFileDialog(m_notice.get(), tr("Choose Another Library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::useLibrary);
    dialog->open();
}

void Application::takeScreenshot()
{
    const auto grab = [this] {
        if (m_options.screenshot.isEmpty())
            return;
        const QString file = std::exchange(m_options.screenshot, {});
        const bool saved = m_window->grab().save(file);
        QCoreApplication::exit(saved ? 0 : 1);
    };
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(kSettleMs);
    connect(settled, &QTimer::timeout, this, grab);
    connect(m_window->reader().view(), &ArticleView::shown, settled, qOverload<>(&QTimer::start));
    QTimer::singleShot(kGiveUpMs, this, grab);
}

} // namespace Baojia
