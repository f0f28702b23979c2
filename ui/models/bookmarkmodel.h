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

/// A part of the bookmarks.
struct BookmarkPage
{
    QList<BookmarkEntry> entries;
    int count = 0; ///< of all bookmarks
};

/// 收藏: the bookmarked articles, the one bookmarked last first; more are fetched as the list is scrolled.
class BookmarkModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// At most `most` after a place.
    using Source = std::function<QFuture<Result<BookmarkPage>>(const BookmarkPlace &after, int most)>;

    explicit BookmarkModel(Source source, QObject *parent = nullptr);

    /// Fetches what is shown again; touches only the rows that differ.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);

    [[nodiscard]] const BookmarkEntry &entry(int row) const { return m_entries[row]; }

    /// All bookmarks, fetched or not.
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows and count are what the library says.
    void loaded();
    void failed(const Baojia::Error &error);

private:
    /// Lets `take` put the answer into the rows.
    template <class F>
    void finish(const Result<BookmarkPage> &answer, F take);
    void setEntries(const QList<BookmarkEntry> &entries);

    Source m_source;
    QList<BookmarkEntry> m_entries;
    int m_count = 0;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace Baojia
