// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/automaticbackups.h"

#include "base/answer.h"
#include "base/log.h"
#include "ui/tasks/upkeeptask.h"

#include <QtCore/QDir>
#include <QtGui/QAction>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia {

namespace {

constexpr auto kFirstLook = 2min; // who has just opened the program, or imported something, wants to read
constexpr auto kNextLook = 1h;

} // namespace

AutomaticBackups::AutomaticBackups(std::shared_ptr<Backend> backend, QAction &toggle, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_toggle(toggle)
{
    m_timer.setSingleShot(true);
    lookSoon();
    connect(&m_timer, &QTimer::timeout, this, &AutomaticBackups::look);
    connect(&m_toggle, &QAction::toggled, this, [this](bool on) {
        if (!on && m_running)
            m_running->cancel();
    });
}

AutomaticBackups::~AutomaticBackups()
{
    if (m_running)
        m_running->cancel();
}

void AutomaticBackups::lookSoon()
{
    m_timer.start(kFirstLook);
}

void AutomaticBackups::look()
{
    m_timer.start(kNextLook);
    if (m_running || !m_toggle.isChecked() || m_backend->library().access() == LibraryAccess::ReadOnly)
        return;
    m_running = new UpkeepTask(this);
    whenAnswered(m_backend->backUpIfDue(m_running->order()),
                 m_running,
                 [this](const Result<std::optional<BackupReport>> &report) {
                     m_running->deleteLater();
                     m_running = nullptr;
                     if (!report)
                         tell(report.error());
                     else if (*report)
                         Q_EMIT made(**report);
                 });
}

void AutomaticBackups::tell(const Error &error)
{
    // Without its subject: paths are no business of a log.
    qCWarning(logBaojia) << "no automatic backup" << static_cast<int>(error.kind) << error.detail;
    // Another program that makes one just now makes this one needless.
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::LibraryBusy || m_told)
        return;
    m_told = true;
    if (error.kind == ErrorKind::DiskFull)
        Q_EMIT noRoom(tr("There is no room for the automatic backup of the library in “%1”. It is made once there is.")
                          .arg(QDir::toNativeSeparators(error.subject)));
    else
        Q_EMIT failed(error);
}

} // namespace Baojia
