// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feed/feed.h"

namespace Baojia {

/// Reads JSON Feed 1.0 and 1.1. Of a document that breaks come the items before the break; Feed::fault tells.
/// Errors: BadMarkup (no JSON Feed).
[[nodiscard]] Result<Feed> readJsonFeed(const QString &json, const QString &subject = {});

} // namespace Baojia
