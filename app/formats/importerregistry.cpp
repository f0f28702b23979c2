// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"

#include "epub/epubimporter.h"
#include "feed/feedimporter.h"
#include "facsimile/pdfbundle.h"
#include "founder/foundermirror.h"
#include "formats/jekyll.h"
#include "formats/plainfiles.h"
#include "rmrb/rmrbdump.h"
#include "formats/textdump.h"
#include "mets/metsalto.h"
#include "tables/tables.h"

#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Baojia {

ImporterFolders ImporterFolders::ofUser()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/mappings"_s};
}

Importers makeImporters(const ImporterFolders &folders, const std::shared_ptr<const RecipeBook> &recipes)
{
    Importers importers;
    importers.push_back(std::make_unique<Jekyll>());
    importers.push_back(std::make_unique<Tables>(folders.mappings));
    importers.push_back(std::make_unique<FounderMirror>(recipes));
    importers.push_back(std::make_unique<RmrbDump>());
    importers.push_back(std::make_unique<TextDump>());
    importers.push_back(std::make_unique<FeedImporter>());
    importers.push_back(std::make_unique<EpubImporter>());
    importers.push_back(std::make_unique<PdfBundle>());
    importers.push_back(std::make_unique<MetsAlto>());
    importers.push_back(std::make_unique<PlainFiles>());
    return importers;
}

}
