// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pack.h"

namespace Baojia {

/// A page that a browser saved with its pictures as one MIME message (.mht, .mhtml). Addresses that only exist in the
/// message (cid:, file:) are written in the pages as names beside the page, which is all that changes in them.
[[nodiscard]] Result<std::unique_ptr<Pack>> openMhtml(const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                                      const ImportBudget &budget);

} // namespace Baojia
