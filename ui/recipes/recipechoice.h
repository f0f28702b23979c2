// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

class RecipeBook;

/// A recipe that may be opened in the editor.
struct RecipeChoice
{
    QString id; ///< empty: its file has none that can be read
    QString name; ///< for people; may be empty
    QString file; ///< where its text is; empty: a new one
    bool isOwn = false;
    bool isBroken = false; ///< it has faults, and is not used

    friend bool operator==(const RecipeChoice &, const RecipeChoice &) = default;
};

/// Every recipe of the book and, after the built-in ones, a person's own that have faults.
[[nodiscard]] QList<RecipeChoice> recipeChoices(const RecipeBook &book);

/// Where a recipe is to be saved: an own one where it was read from, others as ID.yaml in the folder. Empty where the
/// text has no id that could be the name of a file.
[[nodiscard]] QString fileToSave(const RecipeChoice &choice, const QByteArray &yaml, const QString &folder);

/// The id that a text names, as far as it can be read.
[[nodiscard]] QString idInRecipe(const QByteArray &yaml);

/// What a new recipe begins with, with comments in the language of the program.
[[nodiscard]] QByteArray newRecipe();

} // namespace Baojia
