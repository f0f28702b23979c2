// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure/report.h"
#include "tests/bench/workshop.h"

namespace Baojia::Bench {

/// How fast the newest hits and the counts come, and whether they are those of a plain scan.
void addSearchRows(Workshop &workshop, Report &report);

} // namespace Baojia::Bench
