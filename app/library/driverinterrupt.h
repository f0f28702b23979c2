// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtSql/QSqlDatabase>

#include <functional>

namespace Baojia {

/// Ends what SQLite does for a database that is open, from any thread, as long as it stays open (sqlite3_interrupt()). Empty
/// where the SQLite of Qt's driver cannot be reached.
[[nodiscard]] std::function<void()> driverInterrupt(const QSqlDatabase &database);

} // namespace Baojia
