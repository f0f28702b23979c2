// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/editioncollector.h"
#include "tables/mapping.h"
#include "tables/tablerow.h"

namespace Baojia {

/// An article that a mapping made of a row.
struct TableArticle
{
    PlacedArticle placed; ///< without order and original
    QStringList missingPictures; ///< addresses of pictures that the body shows
};

/// Whether the row has what the mapping says its tables have, and gives a title or a body by it.
[[nodiscard]] bool fitsMapping(const TableRow &row, const Mapping &mapping);

/// The article of a row; `file` is the name of the table. Errors, about `file`: NoBody, NoDate, NoNewspaper,
/// those of markup.
[[nodiscard]] Result<TableArticle>
articleOf(const TableRow &row, const Mapping &mapping, const QString &file);

} // namespace Baojia
