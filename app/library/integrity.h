// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/indexupkeep.h"
#include "library/upkeepreport.h"

namespace Baojia {

/// SQLite's own check, foreign keys, the counts that lists show, the full-text index against the text, and the hash of every
/// article, asset and original. Waits for nobody and keeps nobody waiting. Cancelled, between steps: SQLite does not stop in
/// the middle of its own check.
[[nodiscard]] Result<IntegrityReport>
checkLibrary(Connection &connection, IndexUpkeep &index, Progress &progress);

} // namespace Baojia
