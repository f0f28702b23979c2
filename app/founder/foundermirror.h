// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "recipes/recipebook.h"

namespace Baojia {

/// Reads saved e-papers of the 方正 (Founder) family: page files with image map and list of articles, article files with a
/// marked body, in any of the layouts that newspapers use. A general reader, not one newspaper's: it goes by body mark, image
/// map and links; where a recipe fits a document, it says what is where, and the general rules fill what it leaves open. Articles of 翔宇 web sites, which carry the same marks, come in without a page.
class FounderMirror final : public Importer
{
public:
    explicit FounderMirror(std::shared_ptr<const RecipeBook> recipes = RecipeBook::builtIn());

    [[nodiscard]] ImporterInfo info() const override;
    [[nodiscard]] Confidence probe(const FileHead &head) const override;
    /// Pages and articles of the same day; where the path names no day, of the same folder.
    [[nodiscard]] QStringList beside(const FileNames &all, const QSet<QString> &fresh) const override;
    /// Hands over one edition after another, oldest day first; holds one day's files at a time.
    [[nodiscard]] Result<std::unique_ptr<Portions>> portions(Source &source, const ChosenFiles &files,
                                                             Progress &progress) const override;

private:
    std::shared_ptr<const RecipeBook> m_recipes;
};

}
