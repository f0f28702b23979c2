// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/recipeimport.h"

#include <QtCore/QJsonObject>

namespace Baojia {

/// What an import by a recipe would give, for programs.
[[nodiscard]] QJsonObject recipeImportJson(const RecipeImport &import);

} // namespace Baojia
