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

/// Does the steps that the library has not seen, all in one transaction: when one fails, or the program is killed, the
/// library is as it was.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace Baojia
