// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/exportdesk.h"

#include "ui/tasks/exporttask.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/exportwordsmaker.h"
#include "ui/words/paperwords.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString titleOf(const Edition &edition)
{
    return edition.newspaperName + u' ' + edition.date.toString(Qt::ISODate);
}

} // namespace

ExportDesk::ExportDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.strip, &TaskPanel::cancelled, this, [this] {
        if (m_running)
            m_running->cancel();
    });
}

void ExportDesk::chooseArticle(const Edition &edition, const ArticleHeader &article)
{
    ExportRequest request;
    request.article = article.id;
    choose(request, titleOf(edition) + u' ' + article.title);
}

void ExportDesk::chooseEdition(const Edition &edition)
{
    ExportRequest request;
    request.edition = edition.id;
    choose(request, titleOf(edition));
}

void ExportDesk::chooseFront(const Edition &edition, const Page &page)
{
    ExportRequest request;
    request.front = page.id;
    choose(request, titleOf(edition) + u' ' + PaperWords::page(page.label, page.name));
}

void ExportDesk::choose(const ExportRequest &request, const QString &title)
{
    if (!m_parts.printer) {
        Q_EMIT failed({ErrorKind::NotAvailable, tr("PDF export"), {}});
        return;
    }
    auto *dialog = new QFileDialog(&m_parts.window, tr("Export as PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(exportFileName(title));
    connect(dialog, &QFileDialog::fileSelected, this, [this, request](const QString &file) {
        ExportRequest chosen = request;
        chosen.file = file;
        start(chosen);
    });
    dialog->open();
}

void ExportDesk::start(const ExportRequest &request)
{
    if (m_running || !m_parts.printer)
        return;
    m_running = new ExportTask(m_parts.backend, *m_parts.printer, request, this);
    connect(m_running, &ExportTask::progressed, &m_parts.strip, &TaskPanel::setProgress);
    connect(m_running, &ExportTask::finished, this, [this, file = request.file](const Result<void> &result) {
        finish(file, result);
    });
    m_parts.strip.begin(tr("Exporting"));
    m_running->start(makeExportWords());
}

void ExportDesk::finish(const QString &file, const Result<void> &result)
{
    m_running->deleteLater();
    m_running = nullptr;
    Q_EMIT ended();
    if (result) {
        auto *open = new QAction(tr("Open"), &m_parts.message);
        connect(open, &QAction::triggered, this, [file] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
        m_parts.message.showMessage(
            MessageBar::Kind::Information, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file)), {open});
    } else if (result.error().kind != ErrorKind::Cancelled) {
        Q_EMIT failed(result.error());
    }
    Q_EMIT finished(file, result);
}

} // namespace Baojia
