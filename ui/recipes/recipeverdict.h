// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "founder/recipeimport.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

#include "recipes/recipebook.h"
#include "recipes/recipetrial.h"

namespace Baojia {

/// A saved document to try a recipe on.
struct SavedPage
{
    QString name; ///< for people
    QString path; ///< for the patterns of recipes
    QString charset; ///< that it was read with; empty: not known
    QByteArray bytes;
};

/// A document as the window shows it.
struct ShownPage
{
    SavedPage page;
    QString source; ///< its text
    QString encoding; ///< as people call it
    QByteArray html; ///< UTF-8, as it was saved, for a view that runs no scripts and reaches nothing
    QByteArray plain; ///< UTF-8, cleaned as a body of an article is
};

/// Reads a saved document for the window. Takes its time: on a thread that may. Errors: of text/encoding and
/// text/htmldocument.
[[nodiscard]] Result<std::shared_ptr<const ShownPage>> shownPage(const SavedPage &page);

/// A text that may be a recipe, and a document to try it on.
struct RecipeQuestion
{
    std::shared_ptr<const RecipeBook> book; ///< as saved
    QByteArray yaml;
    QString file; ///< where it is saved, or would be
    std::shared_ptr<const ShownPage> page; ///< null: none
};

/// What is to be said of a recipe's text.
struct RecipeVerdict
{
    RecipeFaults faults;
    std::optional<Recipe> recipe; ///< none: it has faults
    std::shared_ptr<const RecipeBook> book; ///< with this recipe in it; null: it has faults
    std::optional<Result<RecipeTrial>> trial; ///< none: no document, or no recipe
    std::optional<Result<RecipeImport>> import; ///< of the document alone, with the general rules
    QString chosen; ///< id of the recipe an import would take for the document; empty: none
};

/// Parses and tries. Takes up to two seconds and a bit: on a thread that may.
[[nodiscard]] RecipeVerdict judgeRecipe(const RecipeQuestion &question);

} // namespace Baojia
