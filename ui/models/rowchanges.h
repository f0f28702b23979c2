// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>

#include <algorithm>
#include <vector>

namespace Baojia {

/// Rows that follow one another.
struct RowRun
{
    int first = 0;
    int count = 0;

    [[nodiscard]] int last() const { return first + count - 1; }

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// How one list of rows becomes another without a reset, so that selection and scroll position stay.
struct RowChanges
{
    QList<RowRun> removed; ///< to be done first, in this order (from the end): rows of the old list
    QList<RowRun> inserted; ///< to be done then, in this order: rows of the new list
};

/// Compares two lists of unlike ids. As many rows as possible stay; a row that moved is removed and inserted.
template <class Id>
[[nodiscard]] RowChanges rowChanges(const QList<Id> &have, const QList<Id> &want)
{
    QHash<Id, int> placeInWant;
    placeInWant.reserve(want.size());
    for (int i = 0; i < want.size(); ++i)
        placeInWant.insert(want[i], i);

    // The rows that stay are a longest run of rising places (patience sorting).
    struct Link
    {
        int place = -1; // in want; -1: not there
        int before = -1; // row of have that precedes it in its run
    };

    std::vector<Link> links(static_cast<std::size_t>(have.size()));
    std::vector<int> ends; // rows of have: ends[n] ends the best run of n + 1 rows
    const auto link = [&links](int row) -> Link & { return links[static_cast<std::size_t>(row)]; };
    for (int row = 0; row < have.size(); ++row) {
        const int place = placeInWant.value(have[row], -1);
        if (place < 0)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), place, [&link](int other, int value) {
            return link(other).place < value;
        });
        link(row) = {place, end == ends.begin() ? -1 : *std::prev(end)};
        if (end == ends.end())
            ends.push_back(row);
        else
            *end = row;
    }
    QList<bool> stays(have.size(), false);
    QList<bool> known(want.size(), false);
    for (int row = ends.empty() ? -1 : ends.back(); row >= 0; row = link(row).before) {
        stays[row] = true;
        known[link(row).place] = true;
    }

    RowChanges changes;
    for (int row = static_cast<int>(have.size()) - 1; row >= 0; --row) {
        if (stays[row])
            continue;
        if (!changes.removed.isEmpty() && changes.removed.last().first == row + 1)
            changes.removed.last() = {row, changes.removed.last().count + 1};
        else
            changes.removed += RowRun{row, 1};
    }
    for (int row = 0; row < want.size(); ++row) {
        if (known[row])
            continue;
        if (!changes.inserted.isEmpty() && changes.inserted.last().last() == row - 1)
            ++changes.inserted.last().count;
        else
            changes.inserted += RowRun{row, 1};
    }
    return changes;
}

/// The ids of rows.
template <class Row, class IdOf>
[[nodiscard]] auto idsOf(const QList<Row> &rows, IdOf idOf)
{
    QList<std::decay_t<decltype(idOf(rows.first()))>> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids += idOf(row);
    return ids;
}

} // namespace Baojia
