// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pack.h"

namespace Baojia {

/// Whether a file begins like a web archive: plain, or packed with gzip.
[[nodiscard]] bool isWarc(QByteArrayView head);

/// A web archive (WARC 1.0 and 1.1): what servers answered with 200, and resources, under their addresses. It is passed
/// over once to note where each record begins, and never held in memory; a record is read from there. An archive that is
/// one stream of gzip, in which nothing can be found again, is unpacked into an unnamed temporary file.
///
/// A record that the end cuts off is left out, and the archive named as Truncated in skipped(); so is one whose records
/// cannot be made out from some place on, as BadArchive.
[[nodiscard]] Result<std::unique_ptr<Pack>> openWarc(const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                                     Progress &progress, const ImportBudget &budget);

} // namespace Baojia
