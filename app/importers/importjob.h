// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importers/freshfiles.h"
#include "importers/importer.h"
#include "importers/importpreview.h"
#include "importers/importreport.h"
#include "library/readyedition.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace Baojia {

/// Makes a picture (PNG) of the first page of a PDF, for pages saved without one.
using PagePictureMaker = std::function<Result<QByteArray>(const QByteArray &pdf)>;

/// What an import needs from its surroundings.
struct ImportRequest
{
    QStringList paths; ///< files, folders, archives
    std::shared_ptr<const FreshFiles> fresh; ///< all that is to come in of the folders in `paths`; null: everything
    bool dryRun = false; ///< reads and reports, commits nothing
    std::shared_ptr<ImportPreview> preview; ///< told of everything that is read; may be null
    EditionChoices choices; ///< editions that are to come in under another name, or not at all
    /// Makes editions durable together, all or none, and answers one outcome for each. Called from the import's thread;
    /// may block.
    std::function<Result<QList<CommitOutcome>>(const QList<ReadyEdition> &)> commit;
    /// In a dry run: what `commit` would do with an edition. Called from the import's thread. May be empty: then all is new.
    std::function<Result<CommitOutcome>(const ReadyEdition &)> foresee;
    /// Told of each edition after it is durable, on the import's thread. May be empty.
    std::function<void(const ImportedEdition &)> committed;
    PagePictureMaker pagePicture; ///< may be empty; called from the threads that read
    int readers = 0; ///< threads that read and parse beside the one that commits; 0: as many as there are cores, less one
};

/// Detects, reads and commits. What was committed before an error or a cancel stays; the report says which.
/// Errors: those of the library (full disk, read-only …); everything wrong with the input is in the report.
struct ImportEnd
{
    ImportReport report;
    std::optional<Error> error; ///< why it ended early; Cancelled is not an error but report.cancelled
};

/// The importers, each asked about each file, must outlive the call.
[[nodiscard]] ImportEnd runImport(const Importers &importers, const ImportRequest &request, Progress &progress);

}
