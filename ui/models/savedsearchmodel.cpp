// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedsearchmodel.h"

#include "base/answer.h"
#include "ui/models/listrows.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Baojia {

SavedSearchModel::SavedSearchModel(SavedSearchSource source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
{ }

void SavedSearchModel::reload()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    whenAnswered(m_source.all(), this, [this](const Result<QList<SavedSearch>> &answer) {
        m_loading = false;
        if (std::exchange(m_loadAgain, false))
            reload();
        if (answer)
            setSearches(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void SavedSearchModel::apply(const LibraryChange &change)
{
    if (change.savedSearchesChanged)
        reload();
}

template <class F>
void SavedSearchModel::follow(const QFuture<Result<LibraryChange>> &written, F done)
{
    whenAnswered(written, this, [this, done = std::move(done)](const Result<LibraryChange> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        apply(*answer);
        if (answer->savedSearchesChanged)
            done();
    });
}

void SavedSearchModel::add(const QString &name, const QString &query)
{
    follow(m_source.add(name, query, std::numeric_limits<int>::max()), [this, name] { Q_EMIT saved(name); });
}

void SavedSearchModel::remove(int row)
{
    const SavedSearch search = m_searches.at(row);
    follow(m_source.remove(search.id), [this, search, row] {
        m_removed = search;
        m_removedFrom = row;
        Q_EMIT removed(search.name);
    });
}

void SavedSearchModel::restore()
{
    if (m_removed.query.isEmpty())
        return;
    const SavedSearch search = std::exchange(m_removed, {});
    follow(m_source.add(search.name, search.query, m_removedFrom), [] {});
}

void SavedSearchModel::moveBy(int row, int steps)
{
    const int place = std::clamp(row + steps, 0, rowCount() - 1);
    if (place != row)
        follow(m_source.move(m_searches.at(row).id, place), [] {});
}

void SavedSearchModel::setSearches(const QList<SavedSearch> &searches)
{
    changeRows(m_searches,
               searches,
               [](const SavedSearch &search) { return search.id; },
               {.beginRemove = [this](RowRun run) { beginRemoveRows({}, run.first, run.last()); },
                .endRemove = [this] { endRemoveRows(); },
                .beginInsert = [this](RowRun run) { beginInsertRows({}, run.first, run.last()); },
                .endInsert = [this] { endInsertRows(); },
                .changed = [this](RowRun run) { Q_EMIT dataChanged(index(run.first), index(run.last())); }});
}

int SavedSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_searches.size());
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedSearch &search = m_searches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole:
        return search.name;
    case Qt::ToolTipRole:
        return search.query;
    default:
        return {};
    }
}

Qt::ItemFlags SavedSearchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool SavedSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString name = value.toString().simplified();
    if (name.isEmpty())
        return false;
    follow(m_source.rename(m_searches[index.row()].id, name), [] {});
    return true;
}

} // namespace Baojia
