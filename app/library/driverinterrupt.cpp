// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/driverinterrupt.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibrary>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>

struct sqlite3;

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

using Interrupt = void (*)(sqlite3 *);

/// Of the very SQLite that the driver works with: the plugin is asked, whose dependencies are looked through as well. The program
/// does not link SQLite itself, because it might be another one, whose connections look different. A driver with a SQLite of its
/// own inside does not tell.
Interrupt interruptOfDriver()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QDir drivers(folder + u"/sqldrivers"_s);
        const QStringList names = drivers.entryList({u"*qsqlite*"_s}, QDir::Files);
        for (const QString &name : names) {
            QLibrary plugin(drivers.filePath(name));
            if (const QFunctionPointer found = plugin.resolve("sqlite3_interrupt"))
                return reinterpret_cast<Interrupt>(found);
        }
    }
    return nullptr;
}

} // namespace

std::function<void()> driverInterrupt(const QSqlDatabase &database)
{
    static const Interrupt interrupt = interruptOfDriver();
    const QVariant handle = database.driver()->handle();
    if (!interrupt || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return {};
    sqlite3 *const open = *static_cast<sqlite3 *const *>(handle.constData());
    if (!open)
        return {};
    return [open] { interrupt(open); };
}

} // namespace Baojia
