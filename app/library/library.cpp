// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/backup.h"
#include "library/filelock.h"
#include "library/libraryfile.h"
#include "library/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <optional>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

LibraryAccess accessOf(const QString &folder)
{
    const QFileInfo file(libraryFile(folder));
    const bool writable = QFileInfo(folder).isWritable() && (!file.exists() || file.isWritable());
    return writable ? LibraryAccess::ReadWrite : LibraryAccess::ReadOnly;
}

/// Why the file could not be opened, in a word that tells a folder without locks from another program's.
Error openingError(Error error)
{
    if (error.kind == ErrorKind::LibraryBusy && !FileLock::areKnownFor(error.subject))
        error.detail = u"no-locks"_s;
    return error;
}

LibraryAccess accessOf(const QString &folder, Connection::Mode reading)
{
    return reading == Connection::Mode::ReadOnlyAlone ? LibraryAccess::ReadOnly : accessOf(folder);
}

/// A name that no earlier backup has: never one made from the clock, which may go backwards.
QString backupName(const QString &folder, int version)
{
    const QDir dir(folder);
    QString name = dir.filePath(u"library-schema%1.sqlite"_s.arg(version));
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = dir.filePath(u"library-schema%1-%2.sqlite"_s.arg(version).arg(i));
    return name;
}

Result<void> upgrade(const QString &folder, int version, const QList<Migration> &migrations)
{
    auto connection = Connection::open(libraryFile(folder), Connection::Mode::ReadWrite);
    if (!connection)
        return openingError(connection.error());
    if (version > 0) {
        Progress progress;
        if (auto copied = copyLibrary(*connection, {backupName(folder, version)}, progress); !copied)
            return copied.error();
    }
    return migrate(*connection, migrations);
}

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Error{ErrorKind::NotALibrary, folder, {}};
    if (!info.exists() && !QDir().mkpath(folder))
        return Error{ErrorKind::AccessDenied, folder, {}};
    return {};
}

} // namespace

Library::Library(const QString &folder, const Inspection &found)
    : m_folder(QDir(folder).absolutePath())
    , m_access(accessOf(folder, found.reading))
    , m_reading(found.reading)
    , m_refusal(found.refusal)
{ }

Result<Library::Inspection> Library::inspect(const QString &path, const QList<Migration> &migrations)
{
    if (auto likely = peekLibrary(path, migrations.last().version); !likely)
        return likely.error();
    Inspection found;
    auto connection = Connection::open(path, found.reading);
    // The index of the log is memory that programs share, which a full disk has no room for and some network folders do not
    // offer. Alone, one does without.
    const ErrorKind kind = connection ? ErrorKind::Internal : connection.error().kind;
    if (kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed) {
        found.reading = Connection::Mode::ReadOnlyAlone;
        found.refusal = kind == ErrorKind::DiskFull ? kind : ErrorKind::LibraryReadOnly;
        if (auto alone = Connection::open(path, found.reading))
            connection = std::move(alone);
    }
    // A program that was killed may have left a step to be undone, which who only reads may not do.
    if (kind == ErrorKind::LibraryReadOnly && QFileInfo::exists(path + "-journal"_L1)) {
        if (auto undone = Connection::open(path, Connection::Mode::ReadWrite))
            connection = Connection::open(path, found.reading);
    }
    if (!connection)
        return openingError(connection.error());
    return inspectLibrary(*connection, migrations).transform([found](int version) {
        return Inspection{version, found.reading, found.refusal};
    });
}

Result<Library> Library::open(const QString &folder)
{
    auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    if (auto made = makeFolder(folder); !made)
        return made.error();
    const QString path = libraryFile(folder);
    if (accessOf(folder) == LibraryAccess::ReadOnly) {
        if (!QFileInfo::exists(path))
            return Error{ErrorKind::AccessDenied, folder, {}};
        return openExisting(folder);
    }
    Inspection found;
    if (QFileInfo::exists(path)) {
        auto inspected = inspect(path, *migrations);
        if (!inspected)
            return inspected.error();
        found = *inspected;
    }
    if (found.version < migrations->last().version) {
        if (auto upgraded = upgrade(folder, found.version, *migrations); !upgraded)
            return upgraded.error();
    }
    return Library(folder, found);
}

Result<Library> Library::openExisting(const QString &folder)
{
    auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    const QString path = libraryFile(folder);
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, QFileInfo(folder).isFile() ? folder : path, {}};
    auto found = inspect(path, *migrations);
    if (!found)
        return found.error();
    if (found->version == 0)
        return Error{ErrorKind::NotFound, path, {}};
    if (found->version < migrations->last().version)
        return Error{ErrorKind::LibraryOlder, path, QString::number(found->version)};
    return Library(folder, *found);
}

Result<Connection> Library::connectForWriting() const
{
    if (m_access == LibraryAccess::ReadOnly)
        return Error{m_refusal, libraryFile(m_folder), {}};
    return Connection::open(libraryFile(m_folder), Connection::Mode::ReadWrite);
}

Result<Connection> Library::connectForReading() const
{
    return Connection::open(libraryFile(m_folder), m_reading);
}

} // namespace Baojia
