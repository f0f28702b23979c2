// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/watchedfolders.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

#include "backend.h"

namespace Baojia {

class FolderHints;
class ImportTask;

/// A watched folder and how it fares.
struct WatchedState
{
    WatchedFolder folder;
    QDateTime lookedAt; ///< since the program began; invalid: not yet
    std::optional<Error> problem; ///< why nothing can come in just now
    std::optional<ImportEnd> lastImport; ///< since the program began
    bool isImporting = false;
};

/// Brings in new files of watched folders: looks once a minute, and sooner when the system hints. A file that
/// failed is tried again when it changes; an import that failed as a whole, when the folder does.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(std::shared_ptr<Backend> backend, QObject *parent = nullptr);
    /// Stops the import that runs; what is whole stays, and the rest comes in the next time.
    ~FolderWatch() override;

    /// By path.
    [[nodiscard]] QList<WatchedState> folders() const;

    /// It is not watched before it is turned on.
    void add(const QString &path);
    void remove(WatchedFolderId id);
    /// Only what comes from then on is news.
    void turn(WatchedFolderId id, bool on);
    /// Looks into all that are on. A new file comes in at the second look that finds it unchanged.
    void lookNow();
    /// Stops the import that runs.
    void cancel();

Q_SIGNALS:
    /// Anything of folders() is different.
    void changed();
    void progressed(const QString &path, const Baojia::ProgressState &state);
    void committed(const Baojia::ImportedEdition &edition);
    /// An import from a folder has ended.
    void finished(const QString &path, const Baojia::ImportEnd &end);
    /// What a person wanted could not be written down.
    void failed(const Baojia::Error &error);

private:
    struct Watched
    {
        WatchedState state;
        FileStamps unsettled; ///< at the last look
        FileStamps refused; ///< what an import as a whole failed with
        QStringList heard; ///< folders to be listened to
        ImportTask *import = nullptr;
        bool isLooking = false;
        bool isRemembering = false;
        bool lookAgain = false;

        /// What an import brings in is no news once it is remembered: until then nobody looks.
        [[nodiscard]] bool isBusy() const { return isLooking || import || isRemembering; }
    };

    [[nodiscard]] Watched *find(WatchedFolderId id);
    void take(const QFuture<Result<QList<WatchedFolder>>> &answer);
    void setFolders(const QList<WatchedFolder> &folders);
    void look(Watched &watched);
    void looked(Watched &watched, const Result<FolderLook> &found);
    void import(Watched &watched, const FolderLook &found);
    void imported(Watched &watched, const FolderNews &news, const ImportEnd &end);
    void remember(Watched &watched, const FolderNews &news);
    void lookDone(Watched &watched);
    void listen();

    std::shared_ptr<Backend> m_backend;
    FolderHints *m_hints;
    QList<Watched> m_watched;
    QTimer m_slow;
    QTimer m_soon;
    QElapsedTimer m_round; ///< since the looks that are not answered yet were begun
};

} // namespace Baojia
