// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queryfields.h"

#include <QtCore/QStringView>

#include <optional>

namespace Baojia {

/// The piece of a query that is being typed: what stands before the cursor where a word or a value ends
/// there.
struct QueryPiece
{
    qsizetype start = 0; ///< of the word or value, with the quote that opens it; UTF-16 units
    QString typed; ///< from there to the cursor, without the quote
    std::optional<NamedField>
        field; ///< whose value it is; none: it is a word, or the beginning of a field's name
};

/// nullopt where nothing is being typed: after a gap, inside a word, inside a phrase of no field. After a
/// field's colon a value is being typed even if nothing of it is there yet.
[[nodiscard]] std::optional<QueryPiece> pieceAt(QStringView query, qsizetype cursor);

} // namespace Baojia
