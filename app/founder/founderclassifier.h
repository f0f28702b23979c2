// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "recipes/recipe.h"

namespace Baojia {

/// How sure the bytes make one that the file belongs to a 方正 mirror. Looks at marks only, never at the name.
/// `evidence`: the marks, from the recipe `founder`.
[[nodiscard]] Confidence founderConfidence(const FileHead &head, const RecipeEvidence &evidence);

/// By its first bytes.
[[nodiscard]] bool looksLikeHtml(const FileHead &head);

}
