// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in by itself: watched folders.
#include "ui/mainwindow.h"
#include "ui/models/newspapertreemodel.h"
#include "ui/tasks/folderwatch.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/watchedfoldersdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr std::chrono::milliseconds kQuietFor = 1500ms; // a paper a day needs no strip at the foot

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

} // namespace

void MainWindow::connectWatch()
{
    m_watch = new FolderWatch(m_parts.backend, this);
    connect(m_watch, &FolderWatch::progressed, this, &MainWindow::showArriving);
    connect(m_watch, &FolderWatch::committed, m_newspapers, &NewspaperTreeModel::reload);
    connect(m_watch, &FolderWatch::finished, this, &MainWindow::finishArriving);
    connect(m_watch, &FolderWatch::failed, this, &MainWindow::showError);
    connect(m_actions->action(ActionId::WatchedFolders),
            &QAction::triggered,
            this,
            &MainWindow::showWatchedFolders);
}

void MainWindow::showArriving(const QString &path, const ProgressState &state)
{
    if (!m_arrivingFor.isValid())
        m_arrivingFor.start();
    if (!m_arrivingFor.hasExpired(kQuietFor.count()))
        return;
    if (!m_arriving) {
        m_arriving = new TaskPanel(centralWidget());
        centralWidget()->layout()->addWidget(m_arriving);
        connect(m_arriving, &TaskPanel::cancelled, m_watch, &FolderWatch::cancel);
    }
    if (m_arriving->isHidden())
        //: What the strip at the foot says while new files of a watched folder come in. 从“下载”导入
        m_arriving->begin(tr("Importing from “%1”").arg(nameOf(path)));
    m_arriving->setProgress(state);
}

void MainWindow::finishArriving(const QString &path, const ImportEnd &end)
{
    m_arrivingFor.invalidate();
    if (m_arriving)
        m_arriving->end();
    const LibraryChange &change = end.report.change;
    applyChange(change);
    // Who reads something else is not disturbed.
    if (!end.report.editions.isEmpty() && !m_session->page().isValid())
        m_session->openEdition(end.report.editions.last().id);
    else if (change.editionsChanged.contains(m_page.edition.id))
        m_session->refresh();
    QString text = ImportWords::arrived(nameOf(path), end.report);
    if (end.error)
        text = ErrorWords::sentence(*end.error) + u' ' + text;
    if (text.isEmpty())
        return;
    auto *details = new QAction(tr("Details…"), m_message);
    connect(details, &QAction::triggered, this, [this, end] { showReport(end); });
    m_message->showMessage(
        end.error ? MessageBar::Kind::Warning : MessageBar::Kind::Information, text, {details});
}

void MainWindow::showWatchedFolders()
{
    auto *dialog = new WatchedFoldersDialog(*m_watch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchedFoldersDialog::detailsWanted, this, &MainWindow::showReport);
    dialog->open();
}

} // namespace Baojia
