// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/workers.h"
#include "exporters/exportwords.h"
#include "exporters/pdfprinter.h"
#include "library/connection.h"
#include "paper/ids.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// What to export: exactly one of the three.
struct ExportRequest
{
    std::optional<ArticleId> article;
    std::optional<EditionId> edition;
    QString file; ///< target; replaced whole or not at all
    SheetLayout layout;
    std::optional<PageId> front = {}; ///< the front 版面 of a page, made from its headlines
};

/// Reads on a reader thread, prints through the engine, stamps running heads and page numbers, writes the outline with
/// qpdf on a reader thread, and puts the file in place. `context` lives on the GUI thread. Errors: NoSuchArticle, NoSuchEdition, PrintFailed,
/// Cancelled, and those of writing the file.
[[nodiscard]] QFuture<Result<void>> exportPdf(Workers<Connection> &readers, PdfPrinter &printer, const ExportRequest &request,
                                              const ExportWords &words, QObject *context, std::shared_ptr<Progress> progress);

/// A file name for the request without separators, control or bidi characters or reserved names, at most 120 bytes,
/// ending in .pdf.
[[nodiscard]] QString exportFileName(const QString &title);

}
