// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/hit.h"
#include "search/searcher.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QList>

#include <functional>
#include <optional>

namespace Baojia {

/// Where SearchResultModel gets its rows.
struct SearchSource
{
    std::function<QFuture<Result<SearchPage>>(const SearchRequest &)> search;
    std::function<QFuture<Result<qint64>>(const SearchRequest &)> count;
};

/// The articles that a search found, a screen at a time. The hits of the search before stay until the new
/// ones are there, answers that come too late are dropped, and one search runs at a time: of those asked for
/// meanwhile only the last.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SearchResultModel(SearchSource source, QObject *parent = nullptr);

    /// A blank query is clear().
    void search(const QString &query, const SearchScope &scope);
    void clear();

    /// The query whose hits are wanted.
    [[nodiscard]] QString query() const { return m_wanted.query; }

    /// Whether the hits shown belong to the query that is wanted.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

    /// How many articles match; arrives after the first hits.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }

    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first hits of the wanted query are there, or there are none.
    void answered();
    void countKnown(qint64 count);
    /// The query could not be answered; the model is empty then.
    void failed(const Baojia::Error &error);

private:
    void startSearch();
    void startCount();
    void setFirstPage(const SearchPage &page);
    void setCount(qint64 count);

    SearchSource m_source;
    SearchRequest m_wanted;
    quint64 m_generation = 0; // of m_wanted
    QList<SearchHit> m_hits;
    qint64 m_next = 0;
    std::optional<qint64> m_count;
    bool m_answered = true;
    bool m_searching = false;
    bool m_counting = false;
    bool m_fetching = false;
};

} // namespace Baojia
