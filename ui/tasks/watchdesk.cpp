// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/watchdesk.h"

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

WatchDesk::WatchDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_watch(new FolderWatch(parts.backend, this))
{
    connect(m_watch, &FolderWatch::progressed, this, &WatchDesk::showArriving);
    connect(m_watch, &FolderWatch::committed, this, &WatchDesk::committed);
    connect(m_watch, &FolderWatch::finished, this, &WatchDesk::finishArriving);
    connect(m_watch, &FolderWatch::failed, this, &WatchDesk::failed);
    connect(m_parts.actions.action(ActionId::WatchedFolders), &QAction::triggered, this, &WatchDesk::showFolders);
}

void WatchDesk::showArriving(const QString &path, const ProgressState &state)
{
    if (!m_arrivingFor.isValid())
        m_arrivingFor.start();
    if (!m_arrivingFor.hasExpired(kQuietFor.count()))
        return;
    if (!m_strip) {
        m_strip = new TaskPanel(&m_parts.column);
        m_parts.column.layout()->addWidget(m_strip);
        connect(m_strip, &TaskPanel::cancelled, m_watch, &FolderWatch::cancel);
    }
    if (m_strip->isHidden())
        //: What the strip at the foot says while new files of a watched folder come in. 从“下载”导入
        m_strip->begin(tr("Importing from “%1”").arg(nameOf(path)));
    m_strip->setProgress(state);
}

void WatchDesk::finishArriving(const QString &path, const ImportEnd &end)
{
    m_arrivingFor.invalidate();
    if (m_strip)
        m_strip->end();
    Q_EMIT arrived(end);
    QString text = ImportWords::arrived(nameOf(path), end.report);
    if (end.error)
        text = ErrorWords::sentence(*end.error) + u' ' + text;
    if (text.isEmpty())
        return;
    auto *details = new QAction(tr("Details…"), &m_parts.message);
    connect(details, &QAction::triggered, this, [this, end] { Q_EMIT detailsWanted(end); });
    m_parts.message.showMessage(
        end.error ? MessageBar::Kind::Warning : MessageBar::Kind::Information, text, {details});
}

void WatchDesk::showFolders()
{
    auto *dialog = new WatchedFoldersDialog(*m_watch, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchedFoldersDialog::detailsWanted, this, &WatchDesk::detailsWanted);
    dialog->open();
}

} // namespace Baojia
