// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/indexupkeep.h"
#include "library/upkeepreport.h"

namespace Baojia {

/// Makes the library as small and as quick as it can be: the full-text index in its best form, statistics for
/// SQLite's planner, the log emptied, and the file packed where more than a tenth of it is free and the disk
/// has room for a second copy. `connection` writes and is in no transaction.
///
/// LibraryBusy when another program writes. Cancelled between steps: what is done stays done, and none leaves
/// anything half.
[[nodiscard]] Result<OptimizeReport>
optimizeLibrary(Connection &connection, IndexUpkeep &index, Progress &progress);

} // namespace Baojia
