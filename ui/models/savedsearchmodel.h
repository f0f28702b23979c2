// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/change.h"
#include "library/savedsearches.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>

namespace Baojia {

/// Where SavedSearchModel gets its rows, and how it changes them.
struct SavedSearchSource
{
    std::function<QFuture<Result<QList<SavedSearch>>>()> all;
    std::function<QFuture<Result<LibraryChange>>(const QString &name, const QString &query, int place)> add;
    std::function<QFuture<Result<LibraryChange>>(SavedSearchId id, const QString &name)> rename;
    std::function<QFuture<Result<LibraryChange>>(SavedSearchId id)> remove;
    std::function<QFuture<Result<LibraryChange>>(SavedSearchId id, int place)> move;
};

/// 已存搜索: the searches that a person keeps, in the person's order. Every change goes to the library; the
/// rows follow when it is made.
class SavedSearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SavedSearchModel(SavedSearchSource source, QObject *parent = nullptr);

    /// Fetches the searches again; touches only the rows that differ.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);

    /// Keeps a query under a name, last. saved() follows if it was not kept before.
    void add(const QString &name, const QString &query);
    /// removed() follows.
    void remove(int row);
    /// Puts back what was removed last.
    void restore();
    /// Moves a row by `steps`, up where negative.
    void moveBy(int row, int steps);

    [[nodiscard]] const SavedSearch &search(int row) const { return m_searches[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames; a blank name is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A query was kept.
    void saved(const QString &name);
    /// restore() can put it back.
    void removed(const QString &name);
    void failed(const Baojia::Error &error);

private:
    template <class F>
    void follow(const QFuture<Result<LibraryChange>> &written, F done);
    void setSearches(const QList<SavedSearch> &searches);

    SavedSearchSource m_source;
    QList<SavedSearch> m_searches;
    SavedSearch m_removed;
    int m_removedFrom = 0;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace Baojia
