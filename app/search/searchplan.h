// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/documentwalk.h"
#include "search/query.h"
#include "search/searchscope.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace Baojia {

class Statement;

/// A piece of SQL over `a` (article) and the values for its `?`, in order. What a person typed is only ever a
/// value.
struct SqlCondition
{
    QString sql;
    std::vector<std::variant<qint64, QString>> values;
    bool leadsToArticles = false; ///< an index of the library leads from it to the articles

    void bindTo(Statement &statement) const;
};

/// Sort keys from `first` to `last`, both included.
struct KeyRange
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max() - 1;

    [[nodiscard]] bool contains(qint64 key) const { return key >= first && key <= last; }

    [[nodiscard]] KeyRange intersected(const KeyRange &other) const
    {
        return {std::max(first, other.first), std::min(last, other.last)};
    }
};

/// A query made ready to be asked of articles. Which members count depends on the kind.
struct PlanNode
{
    enum class Kind {
        All, ///< every one of `parts`
        Any, ///< one of `parts` at least
        Not, ///< not the one in `parts`
        Word, ///< `term`, a searchTerm(), in `field`
        Dates, ///< an edition in `keys`
        Newspapers, ///< one of `newspapers`
        Condition, ///< what SearchPlan::conditions has at `condition`
    };

    Kind kind = Kind::All;
    std::vector<PlanNode> parts;
    QueryField field = QueryField::Anywhere;
    QString term;
    KeyRange keys;
    QList<qint64> newspapers; ///< ids, ascending
    size_t condition = 0;
    bool isProven = false; ///< an article that the index leads to fulfils it
};

/// Which articles are looked at to answer a query, and what each must fulfil.
struct SearchPlan
{
    PlanNode query;
    std::vector<SqlCondition> conditions;
    GramQuery grams; ///< what every article found has
    KeyRange keys; ///< where every article found is
    std::optional<QList<qint64>> newspapers; ///< in one of which every article found is, ids ascending
    bool isDecided = false; ///< articles with the grams, in `keys` and `newspapers`, are all found
    /// Set where the articles that fulfil it are so few that they are looked at, and not the full-text index.
    std::optional<SqlCondition> narrow;
};

/// How many articles are so few that they are found without the full-text index.
struct PlanBounds
{
    /// In a query with words. Looking for a word in so many takes some milliseconds.
    qint64 besideWords = 2000;
    /// In a query without.
    qint64 withoutWords = 20000;
};

/// Newspapers and tags are looked up by name on `connection`. Errors: Database.
[[nodiscard]] Result<SearchPlan> planSearch(Connection &connection,
                                            const Query &query,
                                            const SearchScope &scope,
                                            const PlanBounds &bounds = {});

} // namespace Baojia
