// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace Baojia {

class UpkeepTask;

/// Has the library backed up while it is open, whenever a backup is due. Says nothing of it unless it cannot be done.
class AutomaticBackups : public QObject
{
    Q_OBJECT

public:
    /// `toggle` is checked as long as they are made; it outlives this.
    AutomaticBackups(std::shared_ptr<Backend> backend, QAction &toggle, QObject *parent = nullptr);
    ~AutomaticBackups() override;
    AutomaticBackups(const AutomaticBackups &) = delete;
    AutomaticBackups &operator=(const AutomaticBackups &) = delete;
    AutomaticBackups(AutomaticBackups &&) = delete;
    AutomaticBackups &operator=(AutomaticBackups &&) = delete;

    /// Looks now whether one is due; nothing while one is made, or when they are turned off.
    void look();
    /// Looks in a few minutes: after an import, when what came in is read.
    void lookSoon();

Q_SIGNALS:
    void made(const Baojia::BackupReport &report);
    /// There is no room for one; told once.
    void noRoom(const QString &text);
    void failed(const Baojia::Error &error);

private:
    void tell(const Error &error);

    std::shared_ptr<Backend> m_backend;
    QAction &m_toggle;
    QTimer m_timer;
    UpkeepTask *m_running = nullptr;
    bool m_told = false;
};

} // namespace Baojia
