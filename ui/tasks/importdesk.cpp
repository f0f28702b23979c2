// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importdesk.h"

#include "base/answer.h"
#include "base/file.h"
#include "ui/tasks/importpreviewdialog.h"
#include "ui/tasks/importqueue.h"
#include "ui/tasks/importreportdialog.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtWidgets/QFileDialog>

namespace Baojia {

ImportDesk::ImportDesk(const Parts &parts, bool looksFirst, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_looksFirst(parts.actions.action(ActionId::LookBeforeImport))
    , m_queue(new ImportQueue(parts.backend, this))
{
    connectQueue();
    m_looksFirst->setChecked(looksFirst);
    connect(m_looksFirst, &QAction::toggled, this, &ImportDesk::looksFirstChanged);
    connect(m_parts.actions.action(ActionId::ImportFiles), &QAction::triggered, this, &ImportDesk::chooseFiles);
    connect(m_parts.actions.action(ActionId::ImportFolder), &QAction::triggered, this, &ImportDesk::chooseFolder);
}

void ImportDesk::connectQueue()
{
    connect(m_queue, &ImportQueue::began, this, [this] {
        m_parts.message.dismiss();
        m_parts.strip.begin(tr("Importing"));
    });
    connect(m_queue, &ImportQueue::progressed, &m_parts.strip, &TaskPanel::setProgress);
    connect(m_queue, &ImportQueue::committed, this, &ImportDesk::committed);
    connect(m_queue, &ImportQueue::finished, this, &ImportDesk::finish);
    connect(&m_parts.strip, &TaskPanel::cancelled, m_queue, &ImportQueue::cancel);
}

bool ImportDesk::isRunning() const
{
    return m_queue->isRunning();
}

void ImportDesk::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::offer);
    dialog->open();
}

void ImportDesk::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::offer);
    dialog->open();
}

void ImportDesk::offer(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_looksFirst->isChecked()) {
        import(paths);
        return;
    }
    auto *dialog = new ImportPreviewDialog(m_parts.backend, paths, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportPreviewDialog::chosen, m_queue, &ImportQueue::add);
    connect(dialog, &ImportPreviewDialog::detailsWanted, this, &ImportDesk::showReport);
    connect(dialog, &ImportPreviewDialog::lookingWanted, m_looksFirst, &QAction::setChecked);
    dialog->open();
}

void ImportDesk::import(const QStringList &paths)
{
    ImportOrder order;
    order.paths = paths;
    m_queue->add(order);
}

void ImportDesk::finish(const ImportEnd &end)
{
    Q_EMIT ended();
    Q_EMIT libraryChanged(end.report.change);
    const bool doubtful = end.error || !end.report.failures.isEmpty() || end.report.editions.isEmpty();
    auto *details = new QAction(tr("Details…"), &m_parts.message);
    connect(details, &QAction::triggered, this, [this, end] { showReport(end); });
    QString text = ImportWords::summary(end.report);
    if (end.error)
        text = ErrorWords::sentence(*end.error) + u' ' + text;
    m_parts.message.showMessage(
        doubtful ? MessageBar::Kind::Warning : MessageBar::Kind::Information, text, {details});
    Q_EMIT finished(end);
}

void ImportDesk::showReport(const ImportEnd &end)
{
    auto *dialog = new ImportReportDialog(end, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportReportDialog::editionActivated, this, &ImportDesk::editionActivated);
    connect(dialog, &ImportReportDialog::saveWanted, this, &ImportDesk::writeReport);
    dialog->open();
}

void ImportDesk::writeReport(const QString &file, const QString &text)
{
    // Written where files may be waited for; the library has nothing to do with it.
    whenAnswered(
        m_parts.backend->read([file, text](LibraryReader &) { return writeFile(file, text.toUtf8()); }),
        this,
        [this](const Result<void> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
}

} // namespace Baojia
