// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filestamp.h"
#include "base/result.h"
#include "base/strongid.h"
#include "library/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

using WatchedFolderId = StrongId<struct WatchedFolderTag>;

/// A folder whose new files come in by themselves 监视文件夹.
struct WatchedFolder
{
    WatchedFolderId id;
    QString path; ///< absolute
    bool isOn = false; ///< a person wants it watched
    QDateTime since; ///< invalid: what lies in it is not known yet
    qint64 articles = 0; ///< that came in from it
    QDateTime arrivedAt; ///< when the last of them did; invalid: none did
};

/// What a look into a watched folder, or an import from it, leaves to be remembered.
struct FolderNews
{
    QDateTime since; ///< WatchedFolder::since before the look: another one means that watching began anew
    FileStamps files; ///< no news any longer
    QStringList gone; ///< to be forgotten
    int articles = 0; ///< that came in
    QDateTime at; ///< when
};

/// The watched folders of a library, and the files in them that are no news.
class WatchedFolders
{
public:
    explicit WatchedFolders(Connection &connection)
        : m_connection(connection)
    { }

    /// By path.
    [[nodiscard]] Result<QList<WatchedFolder>> all();
    /// Adds one that is not watched yet; one that is there already stays as it is.
    [[nodiscard]] Result<void> add(const QString &path);
    /// Forgets its files, too.
    [[nodiscard]] Result<void> remove(WatchedFolderId id);
    /// Watching begins anew: what lies there at the next look is no news.
    [[nodiscard]] Result<void> turn(WatchedFolderId id, bool on);
    [[nodiscard]] Result<FileStamps> known(WatchedFolderId id);
    /// Changes nothing when the folder is there no longer, or when watching began anew.
    [[nodiscard]] Result<void> remember(WatchedFolderId id, const FolderNews &news);

private:
    Result<void> rememberFiles(WatchedFolderId id, const FolderNews &news);

    Connection &m_connection;
};

} // namespace Baojia
