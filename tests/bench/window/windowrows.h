// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure/report.h"
#include "tests/bench/workshop.h"

namespace Baojia::Bench {

/// How soon there is something to read, and what memory that takes.
void addStartupRows(Workshop &workshop, Report &report);
void addMemoryRows(Workshop &workshop, Report &report);
/// How soon the next page or article is there.
void addTurnRows(Workshop &workshop, Report &report);
/// How soon a page is zoomed, and whether its thumbnails scroll.
void addPageRows(Workshop &workshop, Report &report);
/// Whether the window ever stands still.
void addWatchdogRows(Workshop &workshop, Report &report);

} // namespace Baojia::Bench
