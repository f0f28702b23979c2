// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/repairreport.h"
#include "ui/actions/actions.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class LibraryRepair;
class MessageBar;
class TaskPanel;
class UpkeepTask;

/// Keeping the library well: the commands that check, optimise, back up and restore it, one at a time.
class LibraryUpkeep : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        Actions &actions;
        TaskPanel &strip; ///< shared with imports and exports
        MessageBar &message;
        QWidget &window; ///< owns the dialogs
        std::function<bool()> othersWork; ///< whether an import or export is running
    };

    explicit LibraryUpkeep(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const;

    void check();
    void optimize();
    void backUpTo(const QString &file);
    /// Copies and checks the backup; what follows is told by restorePrepared().
    void restoreFrom(const QString &file);
    /// Saves what can be read into a new library; this one stays open.
    void repairInto(const QString &folder);
    /// What can be done about a damaged library, made for the next message.
    [[nodiscard]] QList<QAction *> waysOut();

Q_SIGNALS:
    /// The strip is not needed any more; what came of it follows.
    void ended();
    void notice(const QString &text);
    void failed(const Baojia::Error &error);
    /// A piece of upkeep has ended, whether it went well or not.
    void done();
    /// The backup is checked. Nothing follows: who hears it may take the window away.
    void restorePrepared(const Baojia::PreparedRestore &prepared);

private:
    /// Null when another one runs. `title`: what the strip says.
    UpkeepTask *begin(const QString &title);
    void end();
    void enableCommands(bool enabled);
    void showReport(const Result<IntegrityReport> &report);
    void showFaults(const QStringList &faults);
    void chooseBackup();
    void chooseRestore();
    void askToRestore(const QString &file);
    void makeRepair();
    void showRepaired(const RepairReport &report);

    Parts m_parts;
    UpkeepTask *m_running = nullptr;
    LibraryRepair *m_repair;
};

} // namespace Baojia
