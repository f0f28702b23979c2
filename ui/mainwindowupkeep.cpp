// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the library well: checks, backups, restores.
#include "base/answer.h"
#include "ui/mainwindow.h"
#include "ui/search/searchpanel.h"
#include "ui/tasks/importqueue.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/upkeeptask.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/upkeepwords.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// 99 at most: what is done says so itself.
int percentOf(const ProgressState &state)
{
    return state.total <= 0 ? 0 : static_cast<int>(std::clamp<qint64>(state.done * 100 / state.total, 0, 99));
}

} // namespace

void MainWindow::connectUpkeep()
{
    const auto on = [this](ActionId id, auto &&call) {
        connect(m_actions->action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::BackUpLibrary, [this] { chooseBackup(); });
    on(ActionId::RestoreLibrary, [this] { chooseRestore(); });
    on(ActionId::CheckLibrary, [this] { checkLibrary(); });
    on(ActionId::OptimizeLibrary, [this] { optimizeLibrary(); });
    connect(m_tasks, &TaskPanel::cancelled, this, [this] {
        if (m_upkeep)
            m_upkeep->cancel();
    });
}

UpkeepTask *MainWindow::beginUpkeep(const QString &title)
{
    if (m_upkeep)
        return nullptr;
    m_upkeep = new UpkeepTask(this);
    connect(m_upkeep, &UpkeepTask::progressed, m_tasks, [this](const ProgressState &state) {
        m_tasks->showProgress(state, UpkeepWords::progress(state));
    });
    for (const ActionId id : {ActionId::BackUpLibrary,
                              ActionId::RestoreLibrary,
                              ActionId::CheckLibrary,
                              ActionId::OptimizeLibrary})
        m_actions->action(id)->setEnabled(false);
    m_message->dismiss();
    m_tasks->begin(title);
    return m_upkeep;
}

void MainWindow::endUpkeep()
{
    m_upkeep->deleteLater();
    m_upkeep = nullptr;
    for (const ActionId id : {ActionId::BackUpLibrary,
                              ActionId::RestoreLibrary,
                              ActionId::CheckLibrary,
                              ActionId::OptimizeLibrary})
        m_actions->action(id)->setEnabled(true);
    endTask();
}

void MainWindow::endTask()
{
    if (!m_imports->isRunning() && !m_export && !m_upkeep)
        m_tasks->end();
}

void MainWindow::prepareLibrary()
{
    if (m_parts.backend->library().access() != LibraryAccess::ReadWrite)
        return;
    auto *task = new UpkeepTask(this);
    connect(task, &UpkeepTask::progressed, this, [this](const ProgressState &state) {
        //: What the strip at the foot says while searching is made possible. 正在建立索引…
        showPreparing(tr("Building the search index…"), state);
        m_searchPanel->setIncomplete(percentOf(state));
    });
    whenAnswered(
        m_parts.backend->prepareIndex(task->order()), task, [this, task](const Result<void> &prepared) {
            task->deleteLater();
            if (m_preparing)
                m_preparing->end();
            if (prepared) {
                m_searchPanel->setComplete();
                prepareReprints();
            } else {
                showError(prepared.error());
            }
        });
}

void MainWindow::prepareReprints()
{
    auto *task = new UpkeepTask(this);
    connect(task, &UpkeepTask::progressed, this, [this](const ProgressState &state) {
        //: What the strip at the foot says while articles are compared for reprints. 正在为查找转载做准备…
        showPreparing(tr("Preparing to find reprints…"), state);
    });
    // What goes wrong is told by the next import.
    whenAnswered(m_parts.backend->prepareReprints(task->order()), task, [this, task](const Result<void> &) {
        task->deleteLater();
        if (m_preparing)
            m_preparing->end();
    });
}

void MainWindow::showPreparing(const QString &title, const ProgressState &state)
{
    if (!m_preparing) {
        m_preparing = new TaskPanel(centralWidget());
        centralWidget()->layout()->addWidget(m_preparing);
    }
    if (m_preparing->isHidden())
        m_preparing->begin(title, TaskPanel::Stop::NotOffered);
    m_preparing->showProgress(state, UpkeepWords::percent(percentOf(state)));
}

void MainWindow::showNotice(const QString &text)
{
    m_message->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::checkLibrary()
{
    auto *task = beginUpkeep(tr("Checking"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->check(task->order()), task, [this](const Result<IntegrityReport> &report) {
        endUpkeep();
        if (!report) {
            showError(report.error());
        } else if (report->faults.isEmpty()) {
            showNotice(UpkeepWords::verdict(*report) + u' ' + UpkeepWords::counts(*report));
        } else {
            auto *details = new QAction(tr("Details…"), m_message);
            connect(
                details, &QAction::triggered, this, [this, faults = report->faults] { showFaults(faults); });
            m_message->showMessage(MessageBar::Kind::Error, UpkeepWords::verdict(*report), {details});
        }
        Q_EMIT upkeepDone();
    });
}

void MainWindow::showFaults(const QStringList &faults)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Check Library"), tr("The library is damaged."), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Restore it from a backup. What the check found is below."));
    box->setDetailedText(faults.join(u'\n'));
    box->open();
}

void MainWindow::optimizeLibrary()
{
    auto *task = beginUpkeep(tr("Optimising"));
    if (!task)
        return;
    whenAnswered(
        m_parts.backend->optimize(task->order()), task, [this](const Result<OptimizeReport> &report) {
            endUpkeep();
            if (report)
                showNotice(UpkeepWords::optimized(*report));
            else
                showError(report.error());
            Q_EMIT upkeepDone();
        });
}

void MainWindow::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Back Up Library"), {}, tr("Backup (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog asks before it gives a file that exists.
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"baojia-"_s + QDate::currentDate().toString(Qt::ISODate) + u".sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::backUpTo);
    dialog->open();
}

void MainWindow::backUpTo(const QString &file)
{
    auto *task = beginUpkeep(tr("Backing up"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->backUp(file, CopyOrder::Existing::Replace, task->order()),
                 task,
                 [this](const Result<BackupReport> &report) {
                     endUpkeep();
                     if (report)
                         showNotice(UpkeepWords::backedUp(*report));
                     else
                         showError(report.error());
                     Q_EMIT upkeepDone();
                 });
}

void MainWindow::chooseRestore()
{
    auto *dialog =
        new QFileDialog(this, tr("Restore from Backup"), {}, tr("Backup (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::askToRestore);
    dialog->open();
}

void MainWindow::askToRestore(const QString &file)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Restore from Backup"),
                                tr("Put this backup in the place of the library?"),
                                QMessageBox::Cancel,
                                this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("%1\n\nIt is checked first. The library as it is now is kept beside it; what was "
           "imported, read or bookmarked since the backup is in that one only.")
            .arg(QDir::toNativeSeparators(file)));
    const auto *restore = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, file] { restoreFrom(file); });
    box->open();
}

void MainWindow::restoreFrom(const QString &file)
{
    if (m_imports->isRunning() || m_export) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("An import or export is running. Restore when it has ended."));
        return;
    }
    auto *task = beginUpkeep(tr("Restoring"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->prepareRestore(file, task->order()),
                 task,
                 [this](const Result<PreparedRestore> &prepared) {
                     endUpkeep();
                     if (!prepared)
                         showError(prepared.error());
                     Q_EMIT upkeepDone();
                     // Last: who hears it takes this window away.
                     if (prepared)
                         Q_EMIT restorePrepared(*prepared);
                 });
}

} // namespace Baojia
