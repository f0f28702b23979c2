// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// What stands before a colon in a query.
struct NamedField
{
    enum class Kind {
        Words, ///< text in `field`
        Dates, ///< days, see querydates.h
        State, ///< a QueryState by its name
        Sort, ///< an ArticleKind by its name
    };

    Kind kind = Kind::Words;
    QueryField field = QueryField::Anywhere; ///< of Words

    friend bool operator==(const NamedField &, const NamedField &) = default;
};

/// No field's name is longer, so that looking for one in a long word stays cheap. UTF-16 units.
inline constexpr qsizetype longestFieldName = 8;

/// In any case of letters.
[[nodiscard]] std::optional<NamedField> queryFieldNamed(const QString &name);
[[nodiscard]] std::optional<QueryState> queryStateNamed(const QString &name);
[[nodiscard]] std::optional<ArticleKind> queryKindNamed(const QString &name);
/// The names that the parser knows: of each field the Latin one, in the order of the documentation, then the
/// Chinese ones.
[[nodiscard]] QStringList queryFieldNames();
[[nodiscard]] QStringList queryStateNames();
[[nodiscard]] QStringList queryKindNames();

} // namespace Baojia
