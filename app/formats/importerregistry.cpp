// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"

#include "epub/epubimporter.h"
#include "feed/feedimporter.h"
#include "founder/foundermirror.h"
#include "formats/jekyll.h"
#include "formats/textdump.h"

namespace Baojia {

Importers makeImporters()
{
    Importers importers;
    importers.push_back(std::make_unique<Jekyll>());
    importers.push_back(std::make_unique<FounderMirror>());
    importers.push_back(std::make_unique<TextDump>());
    importers.push_back(std::make_unique<FeedImporter>());
    importers.push_back(std::make_unique<EpubImporter>());
    return importers;
}

}
