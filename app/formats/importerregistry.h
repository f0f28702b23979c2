// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "recipes/recipebook.h"

namespace Baojia {

/// Folders on the disk in which a person keeps what importers go by.
struct ImporterFolders
{
    QString mappings; ///< mapping files for tables (docs/mapping.md); empty: there are none

    /// Those in the person's configuration of this program.
    [[nodiscard]] static ImporterFolders ofUser();
};

/// The one list of importers. A new importer is one line in importerregistry.cpp.
/// `recipes`: of newspaper sites, those that come with the program unless others are given.
[[nodiscard]] Importers makeImporters(const ImporterFolders &folders = {},
                                      const std::shared_ptr<const RecipeBook> &recipes = RecipeBook::builtIn());

}
