// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"
#include "library/statement.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include "tests/bench/measure/process.h"
#include "tests/bench/workshop.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kFilesInTransaction = 100; // an edition

/// Reads every file and puts its bytes into one table, a transaction for every hundred: nothing is parsed,
/// nothing indexed.
Result<qsizetype> storeFiles(const QString &database, const QString &folder)
{
    auto connection = Connection::open(database, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto made = connection->execute(
            u"CREATE TABLE file (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL); BEGIN"_s);
        !made)
        return made.error();
    qsizetype files = 0;
    Statement insert(*connection, u"INSERT INTO file (name, bytes) VALUES (?, ?)"_s);
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        const QString path = walk.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::ReadFailed, path, file.errorString()};
        if (auto stored = insert.bind(path).bind(file.readAll()).run(); !stored)
            return stored.error();
        if (++files % kFilesInTransaction == 0) {
            if (auto done = connection->execute(u"COMMIT; BEGIN"_s); !done)
                return done.error();
        }
    }
    if (auto done = connection->execute(u"COMMIT"_s); !done)
        return done.error();
    return files;
}

} // namespace

int storeAsChild(const QStringList &arguments)
{
    const double before = processorSeconds();
    const auto files = storeFiles(arguments.value(0), arguments.value(1));
    if (!files) {
        tell(files.error());
        return 1;
    }
    tell(QJsonObject{{u"files"_s, *files}, {u"processor_seconds"_s, processorSeconds() - before}});
    return 0;
}

} // namespace Baojia::Bench
