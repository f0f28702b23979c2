// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/encoding.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "recipes/recipe.h"
#include "recipes/recipereader.h"

namespace Baojia {

/// What a saved document gives by a recipe, for those who write one.
struct RecipeTrial
{
    RecipeExtract values; ///< without its nodes, whose document is gone
    bool fits = false; ///< the document has the evidence that the recipe asks for
    TextEncoding encoding = TextEncoding::Utf8;
    QString html; ///< the body, cleaned as an import cleans it
    QStringList paragraphs; ///< its text
    qsizetype pictures = 0; ///< in the body

    /// Whether the recipe found anything at all.
    [[nodiscard]] bool isEmpty() const;
};

/// Tries a recipe on a document. `path`: where it lies, for the patterns that look at it. Errors: those of
/// reading a document (text/encoding.h, text/htmldocument.h, recipejson.h).
[[nodiscard]] Result<RecipeTrial>
tryRecipe(const Recipe &recipe, const QByteArray &bytes, const QString &path, RecipeWatch &watch);

} // namespace Baojia
