// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/migrations.h"

#include "base/file.h"
#include "library/sqlscript.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <QtCore/QDir>

// Q_INIT_RESOURCE works outside of any namespace only.
static void registerMigrations()
{
    Q_INIT_RESOURCE(baojia_sql);
}

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = ":/sql/migrations"_L1;
constexpr qint64 kMostBytes = 1 << 20;

Result<void> applyMigration(Connection &connection, const Migration &migration)
{
    const QStringList statements = sqlStatements(migration.script);
    for (const QString &statement : statements) {
        if (auto done = Statement(connection, statement).run(); !done)
            return Error{
                done.error().kind, done.error().subject, migration.name + ": "_L1 + done.error().detail};
    }
    return connection.execute(
        u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(kLibraryApplicationId)
            .arg(migration.version));
}

Result<void> checkForeignKeys(Connection &connection, const QString &name)
{
    Statement check(connection, u"PRAGMA foreign_key_check"_s);
    auto broken = check.step();
    if (!broken)
        return broken.error();
    if (*broken)
        return Error{ErrorKind::Database, connection.file(), name + ": foreign key of "_L1 + check.text(0)};
    return {};
}

/// All or nothing, so that whatever goes wrong leaves the library as it was.
Result<void> migrateAtOnce(Connection &connection, const QList<Migration> &migrations)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    // Asked again: another program may have done the steps while this one waited for the lock.
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto done = applyMigration(connection, migration); !done)
            return done;
        if (auto whole = checkForeignKeys(connection, migration.name); !whole)
            return whole;
    }
    return transaction->commit();
}

} // namespace

Result<QList<Migration>> libraryMigrations()
{
    registerMigrations();
    QList<Migration> migrations;
    const QDir folder(kFolder);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto script = readFile(folder.filePath(name), kMostBytes);
        if (!script)
            return script.error();
        migrations << Migration{name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(*script)};
        if (migrations.last().version != migrations.size())
            return Error{ErrorKind::Internal, name, u"migrations are not numbered without a gap"_s};
    }
    if (migrations.isEmpty())
        return Error{ErrorKind::Internal, kFolder, u"no migrations"_s};
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    Statement version(connection, u"PRAGMA user_version"_s);
    auto found = version.step();
    if (!found)
        return found.error();
    return *found ? version.number(0) : 0;
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (migrations.isEmpty() || *version >= migrations.last().version)
        return {};
    // A step that makes a table anew must be able to drop the old one; the keys are checked before it counts.
    if (auto off = connection.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const auto done = migrateAtOnce(connection, migrations);
    auto on = connection.execute(u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

} // namespace Baojia
