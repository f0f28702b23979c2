// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class ImportQueue;
class MessageBar;
class TaskPanel;

/// Imports as a person has them: chosen, looked at before they come in, one after another, and reported.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        Actions &actions;
        TaskPanel &strip; ///< shared with exports and upkeep
        MessageBar &message;
        QWidget &window; ///< owns the dialogs
    };

    /// `looksFirst`: what was last told by looksFirstChanged().
    ImportDesk(const Parts &parts, bool looksFirst, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const;

    /// Shows what would come in and asks, unless the person wants no such questions.
    void offer(const QStringList &paths);
    void import(const QStringList &paths);
    /// What came of an import.
    void showReport(const ImportEnd &end);

Q_SIGNALS:
    void committed(const Baojia::ImportedEdition &edition);
    /// The strip is not needed any more; what came of it follows.
    void ended();
    void libraryChanged(const Baojia::LibraryChange &change);
    /// What there was to say about it is said.
    void finished(const Baojia::ImportEnd &end);
    /// An edition of a report.
    void editionActivated(Baojia::EditionId edition);
    void failed(const Baojia::Error &error);
    /// Whether offer() asks; to be kept.
    void looksFirstChanged(bool looksFirst);

private:
    void connectQueue();
    void chooseFiles();
    void chooseFolder();
    void finish(const ImportEnd &end);
    void writeReport(const QString &file, const QString &text);

    Parts m_parts;
    QAction *m_looksFirst;
    ImportQueue *m_queue;
};

} // namespace Baojia
