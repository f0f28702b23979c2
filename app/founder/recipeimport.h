// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/draft.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

struct Recipe;
class Source;

/// What an import of saved documents would give by one recipe and the general rules: nothing is kept.
struct RecipeImport
{
    /// What would stand in the report.
    struct Remark
    {
        QString file;
        std::optional<Error> error; ///< why it was not taken; none: a doubt
        QString code; ///< of the doubt, see importers/importreport.h
        QString detail;
    };

    QList<EditionDraft> editions;
    QList<Remark> remarks;
};

/// Reads all documents of the source, and of a page also the articles that lie where it says. The error is the source's.
[[nodiscard]] Result<RecipeImport> importByRecipe(Source &source, const Recipe &recipe);

} // namespace Baojia
