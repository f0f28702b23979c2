// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// What PRAGMA application_id of a library says: "Baoj".
inline constexpr qint32 kLibraryApplicationId = 0x42616f6a;

/// One step of the schema.
struct Migration
{
    int version = 0; ///< the schema's version (user_version) once the step is done; from 1, without gaps
    QString name; ///< of its file
    QString script; ///< any number of statements
};

/// The steps this program knows, in order. Internal when they are not numbered without a gap.
[[nodiscard]] Result<QList<Migration>> libraryMigrations();

/// The schema's version that the library has now; 0 for one that is still empty.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Does the steps the library has not seen, each in a transaction of its own, and stops at the first that
/// fails: the library is then as the step before left it.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

/// Copies the library to `target`, checks the copy and puts it in place whole. An existing `target` is not
/// replaced: AlreadyExists. LibraryDamaged when the copy is not sound.
Result<void> backUpLibrary(Connection &connection, const QString &target);

} // namespace Baojia
