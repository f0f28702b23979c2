// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/restore.h"

#include "library/backup.h"
#include "library/contentcheck.h"
#include "library/filelock.h"
#include "library/libraryfile.h"
#include "library/migrations.h"
#include "library/statement.h"
#include "library/syncfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// What stands beside a database and belongs to it.
constexpr std::array kLogs{"-wal"_L1, "-shm"_L1, "-journal"_L1};

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

bool areOneFile(const QString &a, const QString &b)
{
    std::error_code none;
    return std::filesystem::equivalent(native(a), native(b), none);
}

void removeWithLogs(const QString &database)
{
    QFile::remove(database);
    for (const auto log : kLogs)
        QFile::remove(database + log);
}

/// A name for the copy in the library's folder, for this program alone.
Result<PreparedRestore> reserve(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::AccessDenied, folder, {}};
    const QDir place(QDir(folder).absolutePath());
    PreparedRestore prepared;
    prepared.folder = place.path();
    prepared.file = place.filePath(u"library-restored.sqlite"_s);
    auto lock = FileLock::take(place.filePath(u"library-restored.lock"_s));
    if (!lock)
        return Error{lock.error().kind, folder, lock.error().detail};
    prepared.reserved = std::make_shared<FileLock>(*std::move(lock));
    removeWithLogs(prepared.file);
    return prepared;
}

/// Brings the copy of a backup up to date and looks at all of it. As the copy is what will be the library, it
/// is the copy that is looked at, and not the backup.
Result<void> finishCopy(const QString &copy, const QList<Migration> &migrations, Progress &progress)
{
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto wanted = progress.report(0, 0, UpkeepStep::migrate); !wanted)
        return wanted;
    if (auto migrated = migrate(*connection, migrations); !migrated)
        return migrated;
    const auto faults = checkContents(*connection, progress);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error{ErrorKind::LibraryDamaged, copy, faults->first()};
    // Without a log beside it, so that it can be renamed.
    return connection->execute(u"PRAGMA journal_mode = DELETE"_s);
}

/// The version of the backup, once its schema is that of a library.
Result<int> inspectBackup(Connection &connection, const QList<Migration> &migrations)
{
    const auto version = inspectLibrary(connection, migrations);
    if (version && *version == 0)
        return Error{ErrorKind::NotALibrary, connection.file(), {}};
    return version;
}

/// Damage of the backup, or of its copy, is no damage of the library.
Error ofBackup(const QString &backup, const Error &error)
{
    return error.kind == ErrorKind::LibraryDamaged ? Error{ErrorKind::BackupDamaged, backup, error.detail}
                                                   : error;
}

/// What is in the library's place now, with nobody else in it.
class Present
{
public:
    static Result<Present> seize(const QString &file);

    /// Gives what is there another name, too, or instead; `kept` is empty when there is nothing.
    Result<QString> keep() const;

private:
    explicit Present(QString file)
        : m_file(std::move(file))
    { }

    [[nodiscard]] QString freeName() const;

    QString m_file;
    std::optional<Connection> m_held; ///< has the file to itself; none for one that SQLite cannot read
};

Result<Present> Present::seize(const QString &file)
{
    Present present(file);
    if (!QFileInfo::exists(file))
        return present;
    const auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    // A damaged library is a reason to restore; one of a newer program is a reason not to.
    const auto likely = peekLibrary(file, migrations->last().version);
    if (!likely && likely.error().kind != ErrorKind::LibraryDamaged
        && likely.error().kind != ErrorKind::NotALibrary)
        return likely.error();
    if (!likely || QFileInfo(file).size() == 0)
        return present;
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    const auto version = connection ? inspectLibrary(*connection, *migrations) : connection.error();
    if (!version && version.error().kind != ErrorKind::LibraryDamaged)
        return version.error();
    if (!connection)
        return present;
    // Leaving the log behind is what SQLite does only for one who is alone; then the file is all there is. With a journal in
    // memory: one in a file would have to be undone after a kill.
    auto alone = connection->execute(
        u"PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE"_s);
    if (!alone && alone.error().kind == ErrorKind::LibraryBusy)
        return Error{ErrorKind::LibraryInUse, file, {}};
    if (!alone && alone.error().kind != ErrorKind::LibraryDamaged)
        return alone.error();
    present.m_held = std::move(*connection);
    return present;
}

QString Present::freeName() const
{
    const QDir folder = QFileInfo(m_file).absoluteDir();
    QString name = folder.filePath(u"library-before-restore.sqlite"_s);
    // An attempt that was killed half way has given the library this name already.
    for (int i = 2; QFileInfo::exists(name) && !areOneFile(name, m_file); ++i)
        name = folder.filePath(u"library-before-restore-%1.sqlite"_s.arg(i));
    return name;
}

Result<QString> Present::keep() const
{
    if (!QFileInfo::exists(m_file))
        return QString();
    const QString kept = freeName();
    std::error_code failed;
    if (!areOneFile(kept, m_file)) {
        // A second name, so that there is a library at every moment; where the file system has no such thing,
        // another name.
        std::filesystem::create_hard_link(native(m_file), native(kept), failed);
        if (failed)
            std::filesystem::rename(native(m_file), native(kept), failed);
        if (failed)
            return Error{ErrorKind::WriteFailed, kept, QString::fromStdString(failed.message())};
    }
    // The log of a library that could not be opened must not be taken for that of the one which comes.
    for (const auto log : kLogs) {
        if (!QFileInfo::exists(m_file + log))
            continue;
        std::filesystem::rename(native(m_file + log), native(kept + log), failed);
        if (failed)
            return Error{ErrorKind::WriteFailed, kept + log, QString::fromStdString(failed.message())};
    }
    return kept;
}

/// Takes back what keep() did.
void unkeep(const QString &file, const QString &kept)
{
    if (kept.isEmpty())
        return;
    std::error_code none;
    for (const auto log : kLogs)
        std::filesystem::rename(native(kept + log), native(file + log), none);
    if (areOneFile(kept, file))
        QFile::remove(kept);
    else if (!QFileInfo::exists(file))
        std::filesystem::rename(native(kept), native(file), none);
}

Result<RestoreReport> replaceLibrary(const PreparedRestore &prepared)
{
    const QString file = libraryFile(prepared.folder);
    const auto present = Present::seize(file);
    if (!present)
        return present.error();
    const auto kept = present->keep();
    if (!kept)
        return kept.error();
    if (auto synced = syncFolder(prepared.folder); !synced) {
        unkeep(file, *kept);
        return synced.error();
    }
    std::error_code failed;
    std::filesystem::rename(native(prepared.file), native(file), failed);
    if (failed) {
        unkeep(file, *kept);
        return Error{ErrorKind::WriteFailed, file, QString::fromStdString(failed.message())};
    }
    if (auto synced = syncFolder(prepared.folder); !synced)
        return synced.error();
    return RestoreReport{file, *kept, prepared.articles};
}

} // namespace

Result<PreparedRestore> prepareRestore(const QString &folder, const QString &backup, Progress &progress)
{
    const auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    if (!QFileInfo(backup).isFile())
        return Error{ErrorKind::NotFound, backup, {}};
    if (areOneFile(backup, libraryFile(folder)))
        return Error{ErrorKind::BadArgument, backup, {}};
    if (auto likely = peekLibrary(backup, migrations->last().version); !likely)
        return ofBackup(backup, likely.error());
    auto connection = Connection::open(backup, Connection::Mode::ReadOnly);
    if (!connection)
        return ofBackup(backup, connection.error());
    const auto version = inspectBackup(*connection, *migrations);
    if (!version)
        return ofBackup(backup, version.error());
    auto prepared = reserve(folder);
    if (!prepared)
        return prepared;
    prepared->version = *version;
    auto made = copyLibrary(*connection, {prepared->file}, progress);
    if (made)
        prepared->articles = made->articles;
    auto finished = made ? finishCopy(prepared->file, *migrations, progress) : made.error();
    if (finished)
        finished = syncFile(prepared->file);
    if (finished)
        return prepared;
    forgetRestore(*prepared);
    return ofBackup(backup, finished.error());
}

Result<RestoreReport> finishRestore(const PreparedRestore &prepared)
{
    auto report = replaceLibrary(prepared);
    if (!report)
        forgetRestore(prepared);
    return report;
}

void forgetRestore(const PreparedRestore &prepared)
{
    removeWithLogs(prepared.file);
}

} // namespace Baojia
