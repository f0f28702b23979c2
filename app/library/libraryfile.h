// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/migrations.h"

#include <QtCore/QString>

namespace Baojia {

/// Where the library of `folder` is, or would be.
[[nodiscard]] QString libraryFile(const QString &folder);

/// What the first bytes say, before SQLite is let near the file: nothing wrong, or AccessDenied, NotALibrary,
/// LibraryDamaged, LibraryNewer than schema version `newest`.
///
/// Not while this process has the file open: closing it again would take the locks of SQLite with it.
[[nodiscard]] Result<void> peekLibrary(const QString &path, int newest);

/// The schema's version of an existing file that is ours, found without writing; 0 when it is still empty.
/// NotALibrary, LibraryNewer, LibraryDamaged.
[[nodiscard]] Result<int> inspectLibrary(Connection &connection, const QList<Migration> &migrations);

} // namespace Baojia
