// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/migrations.h"
#include "library/schemacheck.h"
#include "library/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <optional>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QString libraryFile(const QString &folder)
{
    return QDir(folder).filePath(u"library.sqlite"_s);
}

LibraryAccess accessOf(const QString &folder)
{
    const QFileInfo file(libraryFile(folder));
    const bool writable = QFileInfo(folder).isWritable() && (!file.exists() || file.isWritable());
    return writable ? LibraryAccess::ReadWrite : LibraryAccess::ReadOnly;
}

/// What the first bytes say, before SQLite is let near the file (https://www.sqlite.org/fileformat.html).
Result<void> peek(const QString &path, int newest)
{
    constexpr qint64 kHeader = 100;
    constexpr qsizetype kVersionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::AccessDenied, path, file.errorString()};
    const QByteArray header = file.read(kHeader);
    if (header.isEmpty())
        return {}; // made, and then nothing more: by a program that was killed
    if (!header.startsWith("SQLite format 3"))
        return Error{ErrorKind::NotALibrary, path, {}};
    if (header.size() < kHeader)
        return Error{ErrorKind::LibraryDamaged, path, u"shorter than its header"_s};
    const auto version = qFromBigEndian<qint32>(header.constData() + kVersionAt);
    const auto application = qFromBigEndian<qint32>(header.constData() + kVersionAt + 8);
    if (application == kLibraryApplicationId && version > newest)
        return Error{ErrorKind::LibraryNewer, path, QString::number(version)};
    return {};
}

/// The schema's version of an existing file that is ours, found without writing; 0 when it is still empty.
Result<int> inspect(Connection &connection, const QList<Migration> &migrations)
{
    Statement facts(connection,
                    u"SELECT (SELECT application_id FROM pragma_application_id),"
                    "(SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)"_s);
    auto row = facts.step();
    if (!row)
        return row.error();
    const qint64 application = facts.integer(0);
    const int version = facts.number(1);
    const bool isEmpty = application == 0 && version == 0 && facts.integer(2) == 0;
    facts.reset();
    if (isEmpty)
        return 0;
    if (application != kLibraryApplicationId || version < 1)
        return Error{ErrorKind::NotALibrary, connection.file(), {}};
    if (version > migrations.last().version)
        return Error{ErrorKind::LibraryNewer, connection.file(), QString::number(version)};
    if (auto known = checkSchema(connection, migrations.first(version)); !known)
        return known.error();
    return version;
}

struct Inspection
{
    int version = 0;
    Connection::Mode reading = Connection::Mode::ReadOnly; ///< how it can be read
};

Result<Inspection> inspectFile(const QString &path, const QList<Migration> &migrations)
{
    if (auto likely = peek(path, migrations.last().version); !likely)
        return likely.error();
    auto mode = Connection::Mode::ReadOnly;
    auto connection = Connection::open(path, mode);
    if (!connection && connection.error().kind == ErrorKind::DiskFull) {
        mode = Connection::Mode::ReadOnlyAlone;
        if (auto alone = Connection::open(path, mode))
            connection = std::move(alone);
    }
    if (!connection)
        return connection.error();
    return inspect(*connection, migrations).transform([mode](int version) { return Inspection{version, mode}; });
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
        if (auto copied = backUpLibrary(*connection, backupName(folder, version)); !copied)
            return copied;
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
