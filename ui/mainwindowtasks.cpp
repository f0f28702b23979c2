// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs and long work of the window.
#include "base/answer.h"
#include "base/file.h"
#include "ui/keysheetdialog.h"
#include "ui/mainwindow.h"
#include "ui/manual/manualwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/style/icons.h"
#include "ui/tasks/exporttask.h"
#include "ui/tasks/importreportdialog.h"
#include "ui/tasks/importpreviewdialog.h"
#include "ui/tasks/importqueue.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/exportwordsmaker.h"
#include "ui/words/importwords.h"
#include "ui/words/paperwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

const QString kImportAtOnce = QStringLiteral("importAtOnce");

} // namespace

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::offerImport);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::offerImport);
    dialog->open();
}

void MainWindow::offerImport(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_parts.state->bytes(kImportAtOnce) == "yes") {
        importPaths(paths);
        return;
    }
    auto *dialog = new ImportPreviewDialog(m_parts.backend, paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportPreviewDialog::chosen, m_imports, &ImportQueue::add);
    connect(dialog, &ImportPreviewDialog::detailsWanted, this, &MainWindow::showReport);
    connect(dialog, &ImportPreviewDialog::lookingWanted, this, [this](bool wanted) {
        m_parts.state->setBytes(kImportAtOnce, wanted ? "no" : "yes");
        m_actions->action(ActionId::LookBeforeImport)->setChecked(wanted);
    });
    dialog->open();
}

void MainWindow::importPaths(const QStringList &paths)
{
    ImportOrder order;
    order.paths = paths;
    m_imports->add(order);
}

void MainWindow::connectImports()
{
    m_imports = new ImportQueue(m_parts.backend, this);
    connect(m_imports, &ImportQueue::began, this, [this] {
        m_message->dismiss();
        m_tasks->begin(tr("Importing"));
    });
    connect(m_imports, &ImportQueue::progressed, m_tasks, &TaskPanel::setProgress);
    connect(m_imports, &ImportQueue::committed, m_newspapers, &NewspaperTreeModel::reload);
    connect(m_imports, &ImportQueue::finished, this, &MainWindow::finishImport);
    QAction *look = m_actions->action(ActionId::LookBeforeImport);
    look->setChecked(m_parts.state->bytes(kImportAtOnce) != "yes");
    connect(look, &QAction::toggled, this, [this](bool wanted) {
        m_parts.state->setBytes(kImportAtOnce, wanted ? "no" : "yes");
    });
}

void MainWindow::finishImport(const ImportEnd &end)
{
    endTask();
    applyChange(end.report.change);
    const bool doubtful = end.error || !end.report.failures.isEmpty() || end.report.editions.isEmpty();
    auto *details = new QAction(tr("Details…"), m_message);
    connect(details, &QAction::triggered, this, [this, end] { showReport(end); });
    QString text = ImportWords::summary(end.report);
    if (end.error)
        text = ErrorWords::sentence(*end.error) + u' ' + text;
    m_message->showMessage(
        doubtful ? MessageBar::Kind::Warning : MessageBar::Kind::Information, text, {details});
    if (!end.report.editions.isEmpty() && !m_session->page().isValid())
        m_session->openEdition(end.report.editions.last().id);
    else if (!end.report.change.isEmpty())
        m_session->refresh();
    Q_EMIT imported(end);
}

void MainWindow::showReport(const ImportEnd &end)
{
    auto *dialog = new ImportReportDialog(end, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportReportDialog::editionActivated, m_session, &ReadingSession::openEdition);
    connect(dialog, &ImportReportDialog::saveWanted, this, [this](const QString &file, const QString &text) {
        // Written where files may be waited for; the library has nothing to do with it.
        whenAnswered(
            m_parts.backend->read([file, text](LibraryReader &) { return writeFile(file, text.toUtf8()); }),
            this,
            [this](const Result<void> &written) {
                if (!written)
                    showError(written.error());
            });
    });
    dialog->open();
}

void MainWindow::chooseExport(ActionId what)
{
    if (!m_page.page.id.isValid() || (what == ActionId::ExportArticle && !m_article))
        return;
    if (!m_parts.printer) {
        showError({ErrorKind::NotAvailable, tr("PDF export"), {}});
        return;
    }
    ExportRequest request;
    QString title = m_page.edition.newspaperName + u' ' + m_page.edition.date.toString(Qt::ISODate);
    if (what == ActionId::ExportEdition) {
        request.edition = m_page.edition.id;
    } else if (what == ActionId::ExportFront) {
        request.front = m_page.page.id;
        title += u' ' + PaperWords::page(m_page.page.label, m_page.page.name);
    } else {
        request.article = m_article->article.header.id;
        title += u' ' + m_article->article.header.title;
    }
    auto *dialog = new QFileDialog(this, tr("Export as PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(exportFileName(title));
    connect(dialog, &QFileDialog::fileSelected, this, [this, request](const QString &file) {
        ExportRequest chosen = request;
        chosen.file = file;
        exportTo(chosen);
    });
    dialog->open();
}

void MainWindow::exportTo(const ExportRequest &request)
{
    if (m_export || !m_parts.printer)
        return;
    m_export = new ExportTask(m_parts.backend, *m_parts.printer, request, this);
    connect(m_export, &ExportTask::progressed, m_tasks, &TaskPanel::setProgress);
    connect(m_export, &ExportTask::finished, this, [this, file = request.file](const Result<void> &result) {
        finishExport(file, result);
    });
    m_tasks->begin(tr("Exporting"));
    m_export->start(makeExportWords());
}

void MainWindow::finishExport(const QString &file, const Result<void> &result)
{
    m_export->deleteLater();
    m_export = nullptr;
    endTask();
    if (result) {
        auto *open = new QAction(tr("Open"), m_message);
        connect(open, &QAction::triggered, this, [file] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
        m_message->showMessage(
            MessageBar::Kind::Information, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file)), {open});
    } else if (result.error().kind != ErrorKind::Cancelled) {
        showError(result.error());
    }
    Q_EMIT exported(file, result);
}

void MainWindow::openLink(const QUrl &url)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Open a Link"),
                                tr("This address lies outside your library. Open it in the browser?"),
                                QMessageBox::Open | QMessageBox::Cancel,
                                this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(url.toDisplayString());
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(box, &QMessageBox::buttonClicked, this, [box, url](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    });
    box->open();
}

void MainWindow::showManual()
{
    if (m_manual.isNull()) {
        m_manual = new ManualWindow(this);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &ManualWindow::linkActivated, this, &MainWindow::openLink);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::showKeySheet()
{
    auto *dialog = new KeySheetDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Baojia"));
    box->setIconPixmap(applicationIcon().pixmap(72, 72));
    box->setText(tr("Baojia %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Reads Chinese digital newspapers offline. It never contacts a network by itself; a link opens "
           "only when you click it, in your browser.\n\nLibrary: %1\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QDir::toNativeSeparators(m_parts.backend->library().folder())));
    box->open();
}

} // namespace Baojia
