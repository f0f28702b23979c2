// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/libraryrepair.h"

#include "base/answer.h"
#include "repair/repair.h"
#include "ui/tasks/upkeeptask.h"
#include "ui/words/repairwords.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace Baojia {

LibraryRepair::LibraryRepair(QString library, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_window(window)
    , m_thread(1, [] { return Result<std::monostate>(std::monostate{}); })
{ }

LibraryRepair::~LibraryRepair()
{
    cancel();
}

void LibraryRepair::choose()
{
    auto *dialog = new QFileDialog(&m_window, tr("Folder for the Repaired Library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryRepair::repairInto);
    dialog->open();
}

void LibraryRepair::repairInto(const QString &folder)
{
    if (m_running)
        return;
    m_running = new UpkeepTask(this);
    connect(m_running, &UpkeepTask::progressed, this, &LibraryRepair::progressed);
    Q_EMIT began();
    whenAnswered(m_thread.run([library = m_library, folder, order = m_running->order()](std::monostate &) {
        Progress progress(order.cancel, order.progress);
        return repairLibrary(library, folder, progress);
    }),
                 m_running,
                 [this](const Result<RepairReport> &report) {
                     m_running->deleteLater();
                     m_running = nullptr;
                     if (report)
                         Q_EMIT repaired(*report);
                     else
                         Q_EMIT failed(report.error());
                 });
}

void LibraryRepair::cancel()
{
    if (m_running)
        m_running->cancel();
}

void LibraryRepair::showLosses(const RepairReport &report, QWidget &window)
{
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Repair Library"), RepairWords::verdict(report), QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(RepairWords::saved(report));
    box->setDetailedText((RepairWords::losses(report) + report.gaps).join(u'\n'));
    box->open();
}

} // namespace Baojia
