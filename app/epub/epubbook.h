// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Baojia {

/// Reads one book out of its archive. `file` names it in the report. What is wrong with it is told to the
/// sink; the error is Cancelled or the sink's.
[[nodiscard]] Result<void>
readEpubBook(Source &archive, const QString &file, DraftSink &sink, const Progress &progress);

} // namespace Baojia
