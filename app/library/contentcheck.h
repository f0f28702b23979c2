// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Past this many faults a library is plainly damaged, and one more line helps nobody.
inline constexpr qsizetype kMostFaults = 200;

/// Computes the hash of every article, asset and original again and compares it with the one that is kept:
/// one technical line a fault, at most kMostFaults. The library must be of the newest schema. Cancelled.
[[nodiscard]] Result<QStringList> checkContents(Connection &connection, Progress &progress);

} // namespace Baojia
