// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/statement.h"
#include "paper/article.h"

#include <QtCore/QString>

namespace Baojia {

/// What every query that answers ArticleHeaders selects first, of `article a` with the joins below. Also for
/// search/.
inline constexpr QStringView kHeaderColumns =
    u"a.id, a.page, a.edition, a.ord, a.kind, a.kicker, a.title, a.byline, a.section, "
    u"r.read_at IS NOT NULL, m.id IS NOT NULL";
inline constexpr QStringView kHeaderJoins =
    u"LEFT JOIN reading_state r ON r.article = a.id LEFT JOIN bookmark m ON m.article = a.id";
inline constexpr int kHeaderColumnCount = 11;

/// Whether the full-text index has the words of `article a`: of a teaser as long as nothing that it points to is there,
/// because a search is to show that and not both.
inline constexpr QStringView kHasWords = u"(a.kind <> 3 OR a.id IN (SELECT article FROM lone_teaser))";
/// What the full-text index gets of `article a` and its `body b`: five headings and the text, as indexedText() has them.
[[nodiscard]] QString indexedColumns();

/// The header in the first columns of the current row.
[[nodiscard]] ArticleHeader readHeader(const Statement &row);

} // namespace Baojia
