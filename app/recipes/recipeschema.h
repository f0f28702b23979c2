// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"
#include "recipes/recipefault.h"
#include "recipes/recipeyaml.h"

namespace Baojia {

/// Reads a recipe from its YAML: unknown keys, wrong types, selectors and patterns that are none are told
/// with their places, all of them at once. `file`: for the faults. What `extends` names is merged before, see
/// RecipeNode::inherited.
[[nodiscard]] Recipe readRecipe(const RecipeNode &root, const QString &file, RecipeFaults &faults);

/// The keys that a recipe does not take over from the one it extends.
[[nodiscard]] const QStringList &ownRecipeKeys();

} // namespace Baojia
