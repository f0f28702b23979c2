// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryfile.h"

#include "library/schemacheck.h"
#include "library/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

namespace Baojia {

using namespace Qt::StringLiterals;

QString libraryFile(const QString &folder)
{
    return QDir(folder).filePath(u"library.sqlite"_s);
}

// https://www.sqlite.org/fileformat.html
Result<void> peekLibrary(const QString &path, int newest)
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

Result<int> inspectLibrary(Connection &connection, const QList<Migration> &migrations)
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

} // namespace Baojia
