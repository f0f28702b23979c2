// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowchanges.h"

#include <QtCore/QList>

#include <functional>

namespace Baojia {

/// What a list model lets changeRows() do, since only the model itself may announce its changes.
struct RowHooks
{
    std::function<void(RowRun)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(RowRun)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(RowRun)> changed;
};

/// Makes `rows` equal `wanted`, announcing rows that go, come and stay. `idOf` names a row.
template <class Row, class IdOf>
void changeRows(QList<Row> &rows, const QList<Row> &wanted, IdOf idOf, const RowHooks &hooks)
{
    const RowChanges changes = rowChanges(idsOf(rows, idOf), idsOf(wanted, idOf));
    for (const RowRun &run : changes.removed) {
        hooks.beginRemove(run);
        rows.remove(run.first, run.count);
        hooks.endRemove();
    }
    for (const RowRun &run : changes.inserted) {
        hooks.beginInsert(run);
        rows = rows.first(run.first) + wanted.sliced(run.first, run.count) + rows.sliced(run.first);
        hooks.endInsert();
    }
    rows = wanted;
    if (!rows.isEmpty())
        hooks.changed({0, static_cast<int>(rows.size())});
}

} // namespace Baojia
