// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <utility>

#include "recipes/recipe.h"
#include "recipes/recipefault.h"
#include "recipes/recipeyaml.h"

namespace Baojia {

/// Reads values of a recipe, each by what it must be; collects what is wrong with them.
class RecipeSchemaReader
{
public:
    using Key = std::pair<QStringView, std::function<void(const QString &key, const RecipeNode &)>>;

    RecipeSchemaReader(QString file, RecipeFaults &faults)
        : m_file(std::move(file))
        , m_faults(faults)
    { }

    /// Calls for each key what reads it; others are unknown keys.
    void mapping(const QString &name, const RecipeNode &node, std::initializer_list<Key> keys);

    [[nodiscard]] QString text(const QString &key, const RecipeNode &node);
    [[nodiscard]] int number(const QString &key, const RecipeNode &node, int least, int most);
    [[nodiscard]] bool yesOrNo(const QString &key, const RecipeNode &node);
    /// A text, or a list of texts.
    [[nodiscard]] QStringList texts(const QString &key, const RecipeNode &node);
    [[nodiscard]] QStringList selectors(const QString &key, const RecipeNode &node);
    [[nodiscard]] std::optional<RecipePattern> pattern(const QString &key, const RecipeNode &node);
    [[nodiscard]] QList<RecipePattern> patterns(const QString &key, const RecipeNode &node);
    [[nodiscard]] QList<RecipeMark> marks(const QString &key, const RecipeNode &node);
    [[nodiscard]] RecipeField field(const QString &key, const RecipeNode &node);
    [[nodiscard]] RecipeList
    list(const QString &key, const RecipeNode &node, const QList<QStringView> &parts);

    void fault(RecipeFault::Kind kind,
               const RecipeNode &node,
               const QString &subject,
               const QString &detail = {},
               qsizetype offset = 0);

private:
    [[nodiscard]] bool isText(const QString &key, const RecipeNode &node);
    void
    eachText(const QString &key, const RecipeNode &node, const std::function<void(const RecipeNode &)> &take);

    QString m_file;
    RecipeFaults &m_faults;
};

} // namespace Baojia
