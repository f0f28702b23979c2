// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feed/feed.h"

namespace Baojia {

/// Reads RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0. A document that breaks gives the items before the break and
/// those behind it that begin anew; Feed::fault tells. Errors: BadMarkup (no feed, or entities beyond what
/// mendedXml() allows), EmptyFile.
[[nodiscard]] Result<Feed> readXmlFeed(QString xml, const QString &subject = {});

} // namespace Baojia
