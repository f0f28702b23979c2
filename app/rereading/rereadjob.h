// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/keptarticles.h"
#include "rereading/rereadorder.h"

namespace Baojia {

/// Writes readings in one transaction and answers which articles that changed: LibraryWriter::replaceRead().
using ReplaceRead = std::function<Result<QList<ArticleId>>(const QList<NewReading> &)>;

/// Articles of one transaction: whoever else wants to write waits a tenth of a second.
constexpr int kRereadBatch = 50;

/// Reads kept originals again, one after another by id; with `replace` what they give is written. BadArgument: the book has no
/// such recipe; otherwise the database's error. `connection` is only read from.
[[nodiscard]] Result<RereadEnd> rereadArticles(Connection &connection,
                                               const RereadOrder &order,
                                               Progress &progress,
                                               const ReplaceRead &replace = {},
                                               int batch = kRereadBatch);

} // namespace Baojia
