// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "rereading/keptsource.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>

#include "recipes/recipebook.h"

namespace Baojia {

/// Reads kept documents as an import by a book of recipes would, each for itself.
class KeptReading
{
public:
    /// `load` gives kept pictures.
    KeptReading(std::shared_ptr<const RecipeBook> recipes, KeptSource::Load load);

    /// Of `names`, those under which the book chooses the recipe `id` for the document.
    [[nodiscard]] QStringList
    namesFor(const QString &id, const KeptDocument &document, const QStringList &names) const;

    /// The article that the document is; `pictures` are those it had. Nothing when it gives none, or when the recipe takes
    /// too long on it.
    [[nodiscard]] std::optional<ArticleDraft>
    read(const KeptDocument &document, const QList<ArticleImage> &pictures) const;

private:
    std::shared_ptr<const RecipeBook> m_recipes;
    KeptSource::Load m_load;
};

} // namespace Baojia
