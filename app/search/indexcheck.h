// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Compares the full-text index with the articles, each gram of each: one technical line a fault, at most
/// `most`. Cancelled, Database.
[[nodiscard]] Result<QStringList>
indexFaults(Connection &connection, Progress &progress, qsizetype most = 200);

} // namespace Baojia
