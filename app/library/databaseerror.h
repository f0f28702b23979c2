// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QString>
#include <QtSql/QSqlError>

namespace Baojia {

/// What a failure of SQLite means to a person who uses the library `file`: DiskFull, LibraryReadOnly,
/// LibraryBusy, LibraryDamaged, NotALibrary, ReadFailed, WriteFailed, AccessDenied, TooLarge, Cancelled, else
/// Database.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &file);

} // namespace Baojia
