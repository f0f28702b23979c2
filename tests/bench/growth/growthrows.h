// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure/report.h"

namespace Baojia::Bench {

/// How much longer the readers take for twice as much of what is made to slow them down.
void addGrowthRows(Report &report);

} // namespace Baojia::Bench
