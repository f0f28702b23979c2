// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

#include "recipes/recipefault.h"

namespace Baojia {

struct RecipeEntry;

/// A value of a YAML document that knows where it stands.
struct RecipeNode
{
    enum class Type { Nothing, Text, List, Mapping };

    Type type = Type::Nothing;
    QString text;
    int line = 0; ///< from 1
    int column = 0; ///< in characters, from 1
    bool quoted = false; ///< the text begins one character further right
    bool inherited = false; ///< from the recipe that this one extends, whose faults are told there
    std::vector<RecipeNode> items; ///< of a list
    std::vector<RecipeEntry> entries; ///< of a mapping, in the order written

    /// The value of a key of a mapping; null when there is none.
    [[nodiscard]] const RecipeNode *value(QStringView key) const;
};

/// A key of a mapping and its value.
struct RecipeEntry
{
    QString key;
    int line = 0;
    int column = 0;
    RecipeNode value;
};

/// Bounds of a recipe: it is written by hand, and may come from anybody.
struct RecipeBounds
{
    static constexpr qsizetype bytes = 128 * 1024;
    static constexpr int depth = 16;
    static constexpr int values = 5000; ///< aliases counted as what they stand for
    static constexpr int textLength = 2000; ///< of one value, in characters
};

/// Reads the first document of a YAML text. What is wrong is added to `faults`; then the node is Nothing.
[[nodiscard]] RecipeNode readRecipeYaml(const QByteArray &yaml, const QString &file, RecipeFaults &faults);

/// `own` with what only `base` has: mappings are merged key by key, everything else is replaced whole.
[[nodiscard]] RecipeNode mergedRecipe(const RecipeNode &base, const RecipeNode &own);

} // namespace Baojia
