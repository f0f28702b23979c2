// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/backup.h"
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

struct Inspection
{
    int version = 0;
    Connection::Mode reading = Connection::Mode::ReadOnly; ///< how it can be read
};

Result<Inspection> inspectFile(const QString &path, const QList<Migration> &migrations)
{
    if (auto likely = peekLibrary(path, migrations.last().version); !likely)
        return likely.error();
    auto mode = Connection::Mode::ReadOnly;
    auto connection = Connection::open(path, mode);
    if (!connection && connection.error().kind == ErrorKind::DiskFull) {
        mode = Connection::Mode::ReadOnlyAlone;
        if (auto alone = Connection::open(path, mode))
            connection = std::move(alone);
    }
    // A program that was killed may have left a step to be undone, which who only reads may not do.
    if (!connection && connection.error().kind == ErrorKind::LibraryReadOnly
        && QFileInfo::exists(path + "-journal"_L1)) {
        if (auto undone = Connection::open(path, Connection::Mode::ReadWrite))
            connection = Connection::open(path, mode);
    }
    if (!connection)
        return connection.error();
    return inspectLibrary(*connection, migrations).transform([mode](int version) { return Inspection{version, mode}; });
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
        return connection.error();
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

Library::Library(QString folder, LibraryAccess access, Connection::Mode reading)
    : m_folder(std::move(folder))
    , m_access(access)
    , m_reading(reading)
{ }

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
        auto inspected = inspectFile(path, *migrations);
        if (!inspected)
            return inspected.error();
        found = *inspected;
    }
    if (found.version < migrations->last().version) {
        if (auto upgraded = upgrade(folder, found.version, *migrations); !upgraded)
            return upgraded.error();
    }
    return Library(QDir(folder).absolutePath(), accessOf(folder, found.reading), found.reading);
}

Result<Library> Library::openExisting(const QString &folder)
{
    auto migrations = libraryMigrations();
    if (!migrations)
        return migrations.error();
    const QString path = libraryFile(folder);
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, QFileInfo(folder).isFile() ? folder : path, {}};
    auto found = inspectFile(path, *migrations);
    if (!found)
        return found.error();
    if (found->version == 0)
        return Error{ErrorKind::NotFound, path, {}};
    if (found->version < migrations->last().version)
        return Error{ErrorKind::LibraryOlder, path, QString::number(found->version)};
    return Library(QDir(folder).absolutePath(), accessOf(folder, found->reading), found->reading);
}

Result<Connection> Library::connectForWriting() const
{
    if (m_reading == Connection::Mode::ReadOnlyAlone)
        return Error{ErrorKind::DiskFull, libraryFile(m_folder), {}};
    if (m_access == LibraryAccess::ReadOnly)
        return Error{ErrorKind::LibraryReadOnly, libraryFile(m_folder), {}};
    return Connection::open(libraryFile(m_folder), Connection::Mode::ReadWrite);
}

Result<Connection> Library::connectForReading() const
{
    return Connection::open(libraryFile(m_folder), m_reading);
}

} // namespace Baojia
