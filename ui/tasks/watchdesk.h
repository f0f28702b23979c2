// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class FolderWatch;
class MessageBar;
class TaskPanel;

/// What comes in by itself: watches the folders, has a strip of its own for what takes a while, and says what came.
class WatchDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        Actions &actions;
        MessageBar &message;
        QWidget &window; ///< owns the dialog
        QWidget &column; ///< what the strip stands at the foot of
    };

    explicit WatchDesk(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void committed(const Baojia::ImportedEdition &edition);
    /// An import from a folder has ended; what there is to say about it follows.
    void arrived(const Baojia::ImportEnd &end);
    void detailsWanted(const Baojia::ImportEnd &end);
    void failed(const Baojia::Error &error);

private:
    void showArriving(const QString &path, const ProgressState &state);
    void finishArriving(const QString &path, const ImportEnd &end);
    void showFolders();

    Parts m_parts;
    FolderWatch *m_watch;
    TaskPanel *m_strip = nullptr; ///< made when so much comes in that it takes a while
    QElapsedTimer m_arrivingFor; ///< invalid: nothing comes in
};

} // namespace Baojia
