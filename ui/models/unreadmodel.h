// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/change.h"
#include "library/unread.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>

namespace Baojia {

/// 未读: the unread articles of the newest editions; more are fetched as the list is scrolled. One that is
/// read stays in its row, marked so, until the list is fetched anew: rows do not go away under the hand that
/// opens them.
class UnreadModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// At most `most` after a place.
    using Source = std::function<QFuture<Result<QList<UnreadEntry>>>(const UnreadPlace &after, int most)>;

    explicit UnreadModel(Source source, QObject *parent = nullptr);

    /// Fetches the beginning of the list; until then it is empty and costs nothing.
    void reload();
    /// What a write changed.
    void apply(const LibraryChange &change);

    /// Whether it was fetched.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Baojia::Error &error);

private:
    void setRead(const QList<ArticleId> &articles, bool read);

    Source m_source;
    QList<UnreadEntry> m_entries;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_fetching = false;
    bool m_more = false;
};

} // namespace Baojia
