// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importerregistry.h"

#include "importers/foundermirror.h"
#include "importers/jekyll.h"
#include "importers/textdump.h"

namespace Baojia {

std::vector<std::unique_ptr<Importer>> makeImporters()
{
    std::vector<std::unique_ptr<Importer>> importers;
    importers.push_back(std::make_unique<Jekyll>());
    importers.push_back(std::make_unique<FounderMirror>());
    importers.push_back(std::make_unique<TextDump>());
    return importers;
}

}
