// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/keptarticles.h"
#include "paper/article.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Names under which a document may have lain in its source, the likeliest first: as the library kept it, else as its
/// address says, else as sites name the folders of a day. `url` may be empty.
[[nodiscard]] QStringList
keptNames(const KeptArticle &article, const KeptPart &part, const OriginalDocument &original, const QString &url);

/// Where the document of a part was saved from: an article keeps the address of its first part, beside which the others
/// lay. Empty where that does not tell.
[[nodiscard]] QString
keptUrl(const KeptArticle &article, const KeptPart &part, const OriginalDocument &original);

} // namespace Baojia
