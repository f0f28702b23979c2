// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QThread>

QT_BEGIN_NAMESPACE
class QFileSystemWatcher;
QT_END_NAMESPACE

namespace Baojia {

/// Listens to what the system says of folders, on a thread of its own: even to begin may take long for a
/// folder on a network that does not answer. Hints only: a network tells nothing, and nobody tells of a file
/// that grows.
class FolderHints : public QObject
{
    Q_OBJECT

public:
    explicit FolderHints(QObject *parent = nullptr);
    ~FolderHints() override;

    /// Listens to these (absolute) and to no others.
    void listenTo(const QStringList &folders);

Q_SIGNALS:
    /// Something came into one of the folders, or left it.
    void heard();

private:
    void startListening();

    QThread m_thread;
    QObject *m_ear = nullptr; ///< on the thread; owns the watcher
    QFileSystemWatcher *m_watcher = nullptr; ///< used on the thread only
    QStringList m_folders;
};

} // namespace Baojia
