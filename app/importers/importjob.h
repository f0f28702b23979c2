// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importers/importreport.h"
#include "paper/draft.h"

#include <QtCore/QStringList>

#include <functional>

namespace Baojia {

/// Makes a picture (PNG) of the first page of a PDF, for pages saved without one.
using PagePictureMaker = std::function<Result<QByteArray>(const QByteArray &pdf)>;

/// What an import needs from its surroundings.
struct ImportRequest
{
    QStringList paths; ///< files, folders, archives
    bool dryRun = false; ///< reads and reports, commits nothing
    /// Makes a draft durable. Called from the import's thread; may block.
    std::function<Result<CommitOutcome>(const EditionDraft &)> commit;
    /// Told after each commit (the edition is durable then). May be empty.
    std::function<void(const ImportedEdition &)> committed;
    PagePictureMaker pagePicture; ///< may be empty
};

/// Detects, reads and commits. What was committed before an error or a cancel stays; the report says which.
/// Errors: those of the library (full disk, read-only …); everything wrong with the input is in the report.
struct ImportEnd
{
    ImportReport report;
    std::optional<Error> error; ///< why it ended early; Cancelled is not an error but report.cancelled
};

[[nodiscard]] ImportEnd runImport(const ImportRequest &request, Progress &progress);

}
