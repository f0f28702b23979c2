// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/asset.h"
#include "paper/contenthash.h"
#include "sources/source.h"

#include <QtCore/QHash>

namespace Baojia {

/// The path that a document's address means, without query and percent signs; empty where it leads elsewhere
/// (http:, data: …).
[[nodiscard]] QString localAddress(const QString &address);

/// The first of `names` in the source that is a picture, kept in `assets`: "asset:HASH"; empty: none is.
[[nodiscard]] QString
savedPicture(Source &source, const QStringList &names, QHash<ContentHash, Asset> &assets);

} // namespace Baojia
