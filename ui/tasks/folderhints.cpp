// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/folderhints.h"

#include <QtCore/QFileSystemWatcher>

namespace Baojia {

FolderHints::FolderHints(QObject *parent)
    : QObject(parent)
{ }

FolderHints::~FolderHints()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderHints::listenTo(const QStringList &folders)
{
    if (folders == m_folders)
        return;
    m_folders = folders;
    if (!m_ear)
        startListening();
    QMetaObject::invokeMethod(m_ear, [this, folders] {
        if (!m_watcher) {
            m_watcher = new QFileSystemWatcher(m_ear);
            connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderHints::heard);
        }
        if (const QStringList before = m_watcher->directories(); !before.isEmpty())
            m_watcher->removePaths(before);
        if (!folders.isEmpty())
            m_watcher->addPaths(folders);
    });
}

void FolderHints::startListening()
{
    m_ear = new QObject;
    m_ear->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_ear, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

} // namespace Baojia
