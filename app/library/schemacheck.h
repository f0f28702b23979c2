// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/migrations.h"

#include <QtCore/QList>

namespace Baojia {

/// Whether the library consists of just those tables, indexes and triggers that the migrations make, and
/// whether those that every list begins with can be read at both ends: as much as takes no longer in a larger
/// library. A trigger or a view that somebody put in would run with every import. LibraryDamaged, with the
/// first difference as detail.
Result<void> checkSchema(Connection &connection, const QList<Migration> &migrations);

} // namespace Baojia
