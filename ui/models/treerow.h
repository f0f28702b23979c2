// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/edition.h"
#include "paper/newspaper.h"
#include "paper/period.h"

#include <QtCore/QVariant>

#include <utility>
#include <variant>

namespace Baojia {

/// What a row of NewspaperTreeModel shows; nothing at the root.
using TreeRow = std::variant<std::monostate, Newspaper, Period, Edition>;

/// What a row is among its siblings, whatever it counts.
using TreeRowKey = std::pair<qsizetype, qint64>;
[[nodiscard]] TreeRowKey treeRowKey(const TreeRow &row);

/// Editions in it; 0 for an edition itself.
[[nodiscard]] int editionCount(const TreeRow &row);

/// Whether the row is that of the edition, or one above it.
[[nodiscard]] bool leadsTo(const TreeRow &row, const Edition &edition);

/// What the row answers for a role of Qt or an ItemRole.
[[nodiscard]] QVariant treeRowData(const TreeRow &row, int role);

} // namespace Baojia
