// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include "recipes/recipefault.h"

namespace Baojia {

/// What is wrong with a recipe, and the names of its fields, in words.
class RecipeWords
{
    Q_DECLARE_TR_FUNCTIONS(RecipeWords)

public:
    /// What a document gives by a recipe.
    enum class Field {
        Newspaper,
        Date,
        Page,
        PageName,
        Picture,
        Pdf,
        Pages,
        Articles,
        Zones,
        Kicker,
        Title,
        Deck,
        Byline,
        Section,
        Source,
        Copyright,
        Text,
        Pictures,
    };

    /// One sentence, without the place.
    [[nodiscard]] static QString sentence(const RecipeFault &fault);
    /// "file:line:column: sentence", as compilers write it, so that editors find the place.
    [[nodiscard]] static QString line(const RecipeFault &fault);
    [[nodiscard]] static QString name(Field field);

private:
    [[nodiscard]] static QString selectorSentence(const RecipeFault &fault);
    [[nodiscard]] static QString typeSentence(const RecipeFault &fault);
};

} // namespace Baojia
