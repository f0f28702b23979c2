// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/pack.h"

namespace Baojia {

/// Whether a file begins like a page that Safari saved (.webarchive), a binary property list.
[[nodiscard]] bool isWebArchive(QByteArrayView head);

/// A page that Safari saved, with its frames and pictures under the addresses of the web.
[[nodiscard]] Result<std::unique_ptr<Pack>>
openWebArchive(const std::shared_ptr<PackBytes> &bytes, const QString &file, const ImportBudget &budget);

} // namespace Baojia
