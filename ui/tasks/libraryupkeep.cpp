// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/libraryupkeep.h"

#include "base/answer.h"
#include "ui/tasks/backupdialog.h"
#include "ui/tasks/libraryrepair.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/upkeeptask.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/repairwords.h"
#include "ui/words/upkeepwords.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Baojia {

LibraryUpkeep::LibraryUpkeep(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_repair(new LibraryRepair(parts.backend->library().folder(), parts.window, this))
{
    const auto on = [this](ActionId id, auto &&call) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(ActionId::BackUpLibrary, [this] { chooseBackup(); });
    on(ActionId::RestoreLibrary, [this] { chooseRestore(); });
    on(ActionId::CheckLibrary, [this] { check(); });
    on(ActionId::OptimizeLibrary, [this] { optimize(); });
    connect(&m_parts.strip, &TaskPanel::cancelled, this, [this] {
        if (m_running)
            m_running->cancel();
    });
    makeRepair();
}

void LibraryUpkeep::makeRepair()
{
    connect(&m_parts.strip, &TaskPanel::cancelled, m_repair, &LibraryRepair::cancel);
    connect(m_repair, &LibraryRepair::began, this, [this] {
        enableCommands(false);
        m_parts.message.dismiss();
        m_parts.strip.begin(tr("Repairing"));
    });
    connect(m_repair, &LibraryRepair::progressed, this, [this](const ProgressState &state) {
        m_parts.strip.showProgress(state, UpkeepWords::progress(state));
    });
    connect(m_repair, &LibraryRepair::repaired, this, [this](const RepairReport &report) {
        enableCommands(true);
        Q_EMIT ended();
        showRepaired(report);
        Q_EMIT done();
    });
    connect(m_repair, &LibraryRepair::failed, this, [this](const Error &error) {
        enableCommands(true);
        Q_EMIT ended();
        Q_EMIT failed(error);
        Q_EMIT done();
    });
}

void LibraryUpkeep::repairInto(const QString &folder)
{
    if (!m_running)
        m_repair->repairInto(folder);
}

void LibraryUpkeep::showRepaired(const RepairReport &report)
{
    auto *details = new QAction(tr("Details…"), &m_parts.message);
    connect(details, &QAction::triggered, this, [this, report] { LibraryRepair::showLosses(report, m_parts.window); });
    m_parts.message.showMessage(report.losses == 0 ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
                                RepairWords::saved(report) + u' ' + RepairWords::verdict(report),
                                {details});
}

bool LibraryUpkeep::isRunning() const
{
    return m_running || m_repair->isRunning();
}

UpkeepTask *LibraryUpkeep::begin(const QString &title)
{
    if (isRunning())
        return nullptr;
    m_running = new UpkeepTask(this);
    connect(m_running, &UpkeepTask::progressed, this, [this](const ProgressState &state) {
        m_parts.strip.showProgress(state, UpkeepWords::progress(state));
    });
    enableCommands(false);
    m_parts.message.dismiss();
    m_parts.strip.begin(title);
    return m_running;
}

void LibraryUpkeep::end()
{
    m_running->deleteLater();
    m_running = nullptr;
    enableCommands(true);
    Q_EMIT ended();
}

void LibraryUpkeep::enableCommands(bool enabled)
{
    for (const ActionId id : {ActionId::BackUpLibrary,
                              ActionId::RestoreLibrary,
                              ActionId::CheckLibrary,
                              ActionId::OptimizeLibrary})
        m_parts.actions.action(id)->setEnabled(enabled);
}

void LibraryUpkeep::check()
{
    auto *task = begin(tr("Checking"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->check(task->order()), task, [this](const Result<IntegrityReport> &report) {
        end();
        showReport(report);
        Q_EMIT done();
    });
}

void LibraryUpkeep::showReport(const Result<IntegrityReport> &report)
{
    if (!report) {
        Q_EMIT failed(report.error());
    } else if (report->faults.isEmpty()) {
        Q_EMIT notice(UpkeepWords::verdict(*report) + u' ' + UpkeepWords::counts(*report));
    } else {
        auto *details = new QAction(tr("Details…"), &m_parts.message);
        connect(details, &QAction::triggered, this, [this, faults = report->faults] { showFaults(faults); });
        m_parts.message.showMessage(MessageBar::Kind::Error, UpkeepWords::verdict(*report), QList{details} + waysOut());
    }
}

QList<QAction *> LibraryUpkeep::waysOut()
{
    auto *repair = new QAction(tr("Repair…"), &m_parts.message);
    connect(repair, &QAction::triggered, m_repair, &LibraryRepair::choose);
    auto *restore = new QAction(tr("Restore Backup…"), &m_parts.message);
    connect(restore, &QAction::triggered, this, &LibraryUpkeep::chooseRestore);
    return {repair, restore};
}

void LibraryUpkeep::showFaults(const QStringList &faults)
{
    auto *box = new QMessageBox(QMessageBox::Warning,
                                tr("Check Library"),
                                tr("The library is damaged."),
                                QMessageBox::Close,
                                &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Restore it from a backup. What the check found is below."));
    box->setDetailedText(faults.join(u'\n'));
    box->open();
}

void LibraryUpkeep::optimize()
{
    auto *task = begin(tr("Optimising"));
    if (!task)
        return;
    whenAnswered(
        m_parts.backend->optimize(task->order()), task, [this](const Result<OptimizeReport> &report) {
            end();
            if (report)
                Q_EMIT notice(UpkeepWords::optimized(*report));
            else
                Q_EMIT failed(report.error());
            Q_EMIT done();
        });
}

void LibraryUpkeep::chooseBackup()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Back Up Library"), {}, tr("Backup (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog asks before it gives a file that exists.
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"baojia-"_s + QDate::currentDate().toString(Qt::ISODate) + u".sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryUpkeep::backUpTo);
    dialog->open();
}

void LibraryUpkeep::backUpTo(const QString &file)
{
    auto *task = begin(tr("Backing up"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->backUp(file, CopyOrder::Existing::Replace, task->order()),
                 task,
                 [this](const Result<BackupReport> &report) {
                     end();
                     if (report)
                         Q_EMIT notice(UpkeepWords::backedUp(*report));
                     else
                         Q_EMIT failed(report.error());
                     Q_EMIT done();
                 });
}

void LibraryUpkeep::chooseRestore()
{
    auto *dialog = new BackupDialog(m_parts.backend->library().folder(), &m_parts.window);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryUpkeep::askToRestore);
    dialog->open();
}

void LibraryUpkeep::askToRestore(const QString &file)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Restore from Backup"),
                                tr("Put this backup in the place of the library?"),
                                QMessageBox::Cancel,
                                &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("%1\n\nIt is checked first. The library as it is now is kept beside it; what was "
           "imported, read or bookmarked since the backup is in that one only.")
            .arg(QDir::toNativeSeparators(file)));
    const auto *restore = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, file] { restoreFrom(file); });
    box->open();
}

void LibraryUpkeep::restoreFrom(const QString &file)
{
    if (m_parts.othersWork()) {
        m_parts.message.showMessage(MessageBar::Kind::Warning,
                                    tr("An import or export is running. Restore when it has ended."));
        return;
    }
    auto *task = begin(tr("Restoring"));
    if (!task)
        return;
    whenAnswered(m_parts.backend->prepareRestore(file, task->order()),
                 task,
                 [this](const Result<PreparedRestore> &prepared) {
                     end();
                     if (!prepared)
                         Q_EMIT failed(prepared.error());
                     Q_EMIT done();
                     // Last: who hears it takes the window away.
                     if (prepared)
                         Q_EMIT restorePrepared(*prepared);
                 });
}

} // namespace Baojia
