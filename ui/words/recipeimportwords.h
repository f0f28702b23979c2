// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/recipeimport.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What an import by a recipe would give, as lines for people.
class RecipeImportWords
{
public:
    /// Editions, pages and articles; a single article with all it has. Then what the report would say.
    [[nodiscard]] static QStringList lines(const RecipeImport &import);
    [[nodiscard]] static QString sentence(const RecipeImport::Remark &remark);
};

} // namespace Baojia
