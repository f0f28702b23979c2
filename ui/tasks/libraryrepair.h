// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/workers.h"
#include "repair/repairreport.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <variant>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class UpkeepTask;

/// Saves what can be read of a damaged library into a new one, on a thread of its own: there may be no backend.
class LibraryRepair : public QObject
{
    Q_OBJECT

public:
    /// `library`: the folder of the damaged one. `window` owns the dialogs, and outlives this.
    LibraryRepair(QString library, QWidget &window, QObject *parent = nullptr);
    ~LibraryRepair() override;
    LibraryRepair(const LibraryRepair &) = delete;
    LibraryRepair &operator=(const LibraryRepair &) = delete;
    LibraryRepair(LibraryRepair &&) = delete;
    LibraryRepair &operator=(LibraryRepair &&) = delete;

    /// Asks for the folder of the new library, and begins.
    void choose();
    void repairInto(const QString &folder);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }

    /// A window with everything that was lost, by name.
    static void showLosses(const RepairReport &report, QWidget &window);

Q_SIGNALS:
    void began();
    void progressed(const Baojia::ProgressState &state);
    void repaired(const Baojia::RepairReport &report);
    void failed(const Baojia::Error &error);

private:
    QString m_library;
    QWidget &m_window;
    UpkeepTask *m_running = nullptr;
    Workers<std::monostate> m_thread;
};

} // namespace Baojia
