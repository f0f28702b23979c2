// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/change.h"
#include "library/libraryreader.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>

namespace Baojia {

/// 收藏: the bookmarked articles, the one bookmarked last first.
class BookmarkModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<QList<BookmarkEntry>>>()>;

    explicit BookmarkModel(Source source, QObject *parent = nullptr);

    /// Fetches the bookmarks again; touches only the rows that differ.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);

    [[nodiscard]] const BookmarkEntry &entry(int row) const { return m_entries[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const Baojia::Error &error);

private:
    void setEntries(const QList<BookmarkEntry> &entries);

    Source m_source;
    QList<BookmarkEntry> m_entries;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace Baojia
