// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include "founder/founderbody.h"
#include "founder/founderfile.h"
#include "founder/founderheader.h"
#include "founder/foundertitles.h"
#include "recipes/recipebook.h"

namespace Baojia {

// Where recipes and general rules meet: a recipe gives what it names, the rules fill what it leaves open.

/// What tells which recipe a file is read by. `address`: where it was saved from.
[[nodiscard]] RecipeFacts recipeFacts(const FounderFile &file, const QString &address);

/// Finds the recipe of a file, by what its name, its address and its bytes tell; decodes it again where the
/// recipe knows its charset. `address`: where it was saved from. BadMarkup where it must be JSON and is none.
[[nodiscard]] Result<void> findRecipe(const RecipeBook &book, const QString &address, FounderFile &file);

/// Begins to read the document by the file's recipe, if it has one: what it is, and whose.
void readByItsRecipe(const RecipeBook &book, const HtmlDocument &document, FounderFile &file);
/// Goes on with what a page has.
void readPageByRecipe(FounderFile &file);
/// Goes on with what an article has.
void readArticleByRecipe(FounderFile &file);

/// What the document is, by the system's own word and by the recipe.
[[nodiscard]] FounderProperty::Subject subjectOf(const FounderFile &file);

/// The body that the recipe selects, else the one that is found by its marks.
[[nodiscard]] FounderBody bodyOf(const HtmlDocument &document, const FounderFile &file);

/// The header with what the recipe knows better.
[[nodiscard]] FounderHeader headerOf(const HtmlDocument &document, const FounderFile &file, HtmlNode body);

/// The day by the system's comment and by the recipe; null when neither tells.
[[nodiscard]] QDate surePaperDate(const FounderFile &file);

/// What the recipe selects takes the place of what is printed.
void fillFromRecipe(const FounderFile &file, FounderTitles &titles);

} // namespace Baojia
