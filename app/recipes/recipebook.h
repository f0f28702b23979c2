// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "recipes/recipe.h"
#include "recipes/recipefault.h"
#include "recipes/recipewatch.h"
#include "recipes/recipeyaml.h"

namespace Baojia {

/// Whether the first byte that says anything is that of a JSON object or array.
[[nodiscard]] bool beginsAsJson(QByteArrayView bytes);

/// What is known of a document before it is parsed.
struct RecipeFacts
{
    QString path; ///< in its source, as the site wrote it
    QString address; ///< where it was saved from; empty: not known
    QByteArray bytes; ///< all of it, or its start

    [[nodiscard]] bool isJson() const { return beginsAsJson(bytes); }
};

/// A recipe, or why there is none.
struct RecipeReadout
{
    std::optional<Recipe> recipe;
    RecipeFaults faults;
};

/// All recipes at hand: those that come with the program, and a person's own, which take the place of those
/// with the same id. May be asked from several threads.
class RecipeBook
{
public:
    /// Those that come with the program.
    [[nodiscard]] static std::shared_ptr<const RecipeBook> builtIn();
    /// Those and the *.yaml files of a folder, which need not exist. A recipe with faults is left out, and
    /// they are told.
    [[nodiscard]] static std::shared_ptr<const RecipeBook> load(const QString &folder);

    /// A copy with a recipe of a person's own that is not saved (yet): in the place of the own one with its id, or of
    /// the one in that file. As load(), it is left out and told of when it has faults.
    [[nodiscard]] std::shared_ptr<const RecipeBook> with(const QByteArray &yaml, const QString &file) const;

    /// A book of this one recipe, which fits every document of its format: for those who try it.
    [[nodiscard]] static std::shared_ptr<const RecipeBook> always(const Recipe &recipe);

    /// Sorted by id.
    [[nodiscard]] const std::vector<Recipe> &recipes() const { return m_recipes; }

    [[nodiscard]] const RecipeFaults &faults() const { return m_faults; }

    /// Null when there is none.
    [[nodiscard]] const Recipe *find(const QString &id) const;

    /// Reads a recipe that is not in the book (yet); it may extend those that are.
    [[nodiscard]] RecipeReadout parse(const QByteArray &yaml, const QString &file) const;

    /// The recipe that fits a document best: a person's own before built-in ones, then by priority, then the
    /// one that extends further, then by id. Null when none fits. Recipes that were too slow for several
    /// documents no longer fit.
    [[nodiscard]] const Recipe *matching(const RecipeFacts &facts) const;
    /// Says that a recipe was too slow for a document.
    void wasTooSlow(const Recipe &recipe) const;

    /// Stops selectors that take too long.
    [[nodiscard]] RecipeWatch &watch() const { return m_watch; }

private:
    /// A recipe as its file has it.
    struct Text
    {
        QString id;
        QString file;
        bool isBuiltIn = false;
        RecipeNode node;
        bool isBroken = false;
    };

    RecipeBook() = default;

    [[nodiscard]] static Text
    textIn(const QByteArray &yaml, const QString &file, bool isBuiltIn, RecipeFaults &faults);
    void readFolder(const QString &folder, bool isBuiltIn);
    void makeRecipes();
    [[nodiscard]] const Text *textOf(const QString &id, const Text &from) const;
    [[nodiscard]] std::optional<Recipe> resolved(const Text &text, RecipeFaults &faults) const;
    [[nodiscard]] std::optional<RecipeNode>
    merged(const Text &text, QList<const Text *> &chain, RecipeFaults &faults) const;

    std::vector<Text> m_texts;
    std::vector<Recipe> m_recipes;
    std::vector<qsizetype> m_order; // of m_recipes, as matching() asks them
    RecipeFaults m_unread; // of the faults, those of files that are no YAML or cannot be in the book
    RecipeFaults m_faults;
    bool m_always = false;
    mutable RecipeWatch m_watch;
    mutable std::vector<std::atomic_int> m_strikes; // by place in m_recipes
};

/// Whether a document has the evidence that the recipe asks for; no recipe without evidence fits.
[[nodiscard]] bool fits(const RecipeMatch &match, const RecipeFacts &facts);

} // namespace Baojia
