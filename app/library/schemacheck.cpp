// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/schemacheck.h"

#include "library/statement.h"

#include <QtCore/QMap>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// "table article" -> its SQL.
using Schema = QMap<QString, QString>;

/// SQLite writes ALTERed tables its own way, and not the same way in every version.
QString withoutLayout(const QString &sql)
{
    QString plain;
    for (const QChar c : sql) {
        if (!c.isSpace() && c != u'"' && c != u'\'' && c != u'`')
            plain += c;
    }
    return plain;
}

/// Statistics (ANALYZE) and automatic indexes belong to SQLite, the gram tables to the search, which makes
/// them anew when they do not suit it. Triggers and views are of no use to either.
Result<Schema> readSchema(Connection &connection)
{
    Schema schema;
    Statement object(connection,
                     u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE NOT "
                     "(type IN ('table', 'index') AND (name GLOB 'sqlite_*' "
                     // An index of that name on another table would be one more rule for what is written there.
                     "OR (name GLOB 'gram*' AND tbl_name GLOB 'gram*')))"_s);
    auto row = object.step();
    for (; row && *row; row = object.step())
        schema.insert(object.text(0) + u' ' + object.text(1),
                      withoutLayout(object.text(2) + u' ' + object.text(3)));
    if (!row)
        return row.error();
    return schema;
}

Result<Schema> expectedSchema(const QList<Migration> &migrations)
{
    auto connection = Connection::open(u":memory:"_s, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto made = migrate(*connection, migrations); !made)
        return made.error();
    return readSchema(*connection);
}

Result<void> quickCheck(Connection &connection, const QString &table)
{
    Statement check(connection, u"PRAGMA quick_check(%1)"_s.arg(table));
    auto answered = check.step();
    if (!answered)
        return answered.error();
    if (!*answered || check.text(0) != "ok"_L1)
        return Error{ErrorKind::LibraryDamaged, connection.file(), *answered ? check.text(0) : QString()};
    return {};
}

/// The first and the last row, and the way to them from the root of the table. The whole of a table that
/// grows with the library is read by whoever checks the library, and not at each start.
Result<void> readEnds(Connection &connection, const QString &table)
{
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        Statement end(connection, u"SELECT * FROM %1 ORDER BY id %2 LIMIT 1"_s.arg(table, order));
        if (auto row = end.step(); !row)
            return row.error();
    }
    return {};
}

} // namespace

Result<void> checkSchema(Connection &connection, const QList<Migration> &migrations)
{
    auto expected = expectedSchema(migrations);
    if (!expected)
        return expected.error();
    auto found = readSchema(connection);
    if (!found)
        return found.error();
    const auto damaged = [&](const QString &what) {
        return Error{ErrorKind::LibraryDamaged, connection.file(), what};
    };
    for (auto object = expected->cbegin(); object != expected->cend(); ++object) {
        if (!found->contains(object.key()))
            return damaged("missing: "_L1 + object.key());
        if (found->value(object.key()) != object.value())
            return damaged("changed: "_L1 + object.key());
    }
    for (auto object = found->cbegin(); object != found->cend(); ++object) {
        if (!expected->contains(object.key()))
            return damaged("unknown: "_L1 + object.key());
    }
    if (auto sound = quickCheck(connection, u"newspaper"_s); !sound)
        return sound;
    for (const QString &table : {u"edition"_s, u"page"_s, u"article"_s}) {
        if (auto sound = readEnds(connection, table); !sound)
            return sound;
    }
    return {};
}

} // namespace Baojia
