// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pack.h"

namespace Baojia {

/// A page that SingleFile saved: its pictures become files of their own, named in the page instead of their data:
/// addresses. Fonts and other things of the kind are left out of it.
[[nodiscard]] Result<std::unique_ptr<Pack>> openSingleFile(const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                                           const ImportBudget &budget);

} // namespace Baojia
