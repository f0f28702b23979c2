// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/hit.h"
#include "search/searcher.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace Baojia {

/// Where SearchResultModel gets its rows.
struct SearchSource
{
    std::function<QFuture<Result<SearchPage>>(const SearchRequest &)> search;
    std::function<QFuture<Result<qint64>>(const SearchRequest &)> count;
    std::function<QFuture<Result<SearchFacets>>(const SearchRequest &)> facets;
    std::function<QFuture<Result<QList<SearchHit>>>(
        const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)>
        hits;
    std::function<QFuture<Result<QList<HitText>>>(
        const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)>
        snippets;
};

/// The articles that a search found, a screen at a time. The hits of the search before stay until the new
/// ones are there. One search runs at a time: it is told to stop when another one is wanted, and of those
/// asked for meanwhile only the last is asked. Number and facets are asked for when typing pauses, pieces of
/// text for the rows that are looked at. Of all hits their ids are kept, of `keptRows` around those looked at
/// what they show; the others are fetched again when they come into view.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int keptRows = 2000;
    /// How many of the most relevant articles are listed.
    static constexpr int mostRelevant = 200;

    explicit SearchResultModel(SearchSource source, QObject *parent = nullptr);
    /// Nobody wants an answer any more.
    ~SearchResultModel() override;
    Q_DISABLE_COPY_MOVE(SearchResultModel)

    /// A blank query is clear().
    void search(const QString &query, const SearchScope &scope, SearchOrder order = SearchOrder::Newest);
    void clear();
    /// The same hits are called otherwise now: those looked at are fetched again, and shown as they were until then.
    void renew();

    /// The rows on screen, of which all is wanted.
    void setVisibleRows(int first, int last);

    /// The query whose hits are wanted.
    [[nodiscard]] QString query() const { return m_wanted.query; }

    [[nodiscard]] SearchOrder order() const { return m_wanted.order; }

    /// Whether the hits shown belong to the query that is wanted.
    [[nodiscard]] bool isAnswered() const { return m_answered; }

    /// How many articles match; arrives after the first hits.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }

    /// Where the hits come from; arrives after the first hits.
    [[nodiscard]] const std::optional<SearchFacets> &facets() const { return m_facets; }

    /// Of the most relevant: how many of the newest hits were compared, where these are not all.
    [[nodiscard]] std::optional<qint64> comparedOnly() const { return m_comparedOnly; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first hits of the wanted query are there, or there are none.
    void answered();
    void countKnown(qint64 count);
    void facetsKnown();
    /// The query could not be answered; the model is empty then.
    void failed(const Baojia::Error &error);

private:
    struct Row
    {
        SearchHit hit;
        std::optional<Snippet> text;
        bool stale = false; ///< see renew()
    };

    void startSearch();
    void showAnswer(const SearchPage &page);
    void askForMore();
    void startCount();
    void startFacets();
    void setFirstPage(const SearchPage &page);
    void keep(int firstRow, const QList<SearchHit> &hits);
    void forgetFarRows();
    void askForRows();
    void askForTexts();
    void setCount(qint64 count);
    [[nodiscard]] QList<ArticleId> wantedIds(bool (*isMissing)(const Row *)) const;
    [[nodiscard]] int rowOf(ArticleId id) const;

    SearchSource m_source;
    SearchRequest m_wanted;
    quint64 m_generation = 0; // of m_wanted
    quint64 m_renewal = 0; // what was asked for before is called otherwise now
    QTimer m_pause; // runs while someone types
    QList<ArticleId> m_ids;
    QHash<int, Row> m_rows;
    qint64 m_next = 0;
    std::optional<qint64> m_count;
    std::optional<SearchFacets> m_facets;
    std::optional<qint64> m_comparedOnly;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    CancelToken m_textsCancel;
    bool m_answered = true;
    bool m_good = false; // answered, and not by an error
    bool m_searching = false;
    bool m_counting = false;
    bool m_faceting = false;
    bool m_fetching = false;
    bool m_fetchingRows = false;
    bool m_fetchingTexts = false;
};

} // namespace Baojia
