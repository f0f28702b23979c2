// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QtCore/QStringList>

namespace Baojia {

/// The words of a query that a hit shows, folded; not those to leave out.
struct QueryWords
{
    QStringList title; ///< to be marked in the title
    QStringList body; ///< to be marked in the text
};

[[nodiscard]] QueryWords wordsOf(const Query &query);

} // namespace Baojia
