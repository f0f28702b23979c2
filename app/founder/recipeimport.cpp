// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/recipeimport.h"

#include "founder/foundermirror.h"
#include "sources/source.h"

namespace Baojia {

namespace {

/// Keeps what the importer hands over.
class Keeper final : public DraftSink
{
public:
    explicit Keeper(RecipeImport &import)
        : m_import(import)
    { }

    Result<void> edition(EditionDraft draft) override
    {
        m_import.editions.append(std::move(draft));
        return {};
    }

    void skipped(const QString &file, const Error &reason) override
    {
        m_import.remarks.append({file, reason, {}, {}});
    }

    void noted(const QString &file, const QString &code, const QString &detail) override
    {
        m_import.remarks.append({file, std::nullopt, code, detail});
    }

private:
    RecipeImport &m_import;
};

} // namespace

Result<RecipeImport> importByRecipe(Source &source, const Recipe &recipe)
{
    RecipeImport import;
    Keeper keeper(import);
    Progress progress;
    const FounderMirror mirror(RecipeBook::always(recipe));
    if (const auto done = mirror.read(source, ChosenFiles::all(source.files()), keeper, progress); !done)
        return done.error();
    return import;
}

} // namespace Baojia
