// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure/report.h"
#include "tests/bench/workshop.h"

namespace Baojia::Bench {

/// What the corpus is like.
void addCorpusRows(Workshop &workshop, Report &report);
/// How fast files become searchable, and what memory that takes.
void addImportRows(Workshop &workshop, Report &report);
/// What the index weighs.
void addIndexRows(Workshop &workshop, Report &report);

} // namespace Baojia::Bench
