// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/indexupkeep.h"
#include "library/upkeepreport.h"

namespace Baojia {

/// Counts a library and weighs it. The counts come at once; to weigh the texts, all of them are read.
/// Cancelled.
[[nodiscard]] Result<LibraryStatistics>
libraryStatistics(Connection &connection, IndexUpkeep &index, Progress &progress);

} // namespace Baojia
