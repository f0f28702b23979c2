// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/searchscope.h"
#include "search/segmentcache.h"

#include <chrono>
#include <memory>

namespace Baojia {

enum class SearchOrder {
    Newest, ///< the newest first
    Relevance, ///< what suits the words best first, as relevance.h explains
};

struct SearchRequest
{
    QString query; ///< as typed, any length
    SearchScope scope;
    int limit = 50; ///< hits on a screen; at least one is answered
    qint64 after = 0; ///< SearchPage::next of the page before; 0: the first page
    SearchOrder order = SearchOrder::Newest;
    CancelToken cancel = {}; ///< of whoever no longer wants the answer
};

/// Answers queries on a read connection. Finds exactly the articles whose folded headings or text contain the
/// words. Errors: BadQuery (detail: a hint code of queryparser.h), QueryTooSlow, Cancelled, Database.
class Searcher
{
public:
    /// How many articles are compared by relevance at most: the newest.
    static constexpr qint64 mostCompared = 20000;
    /// How long a number may be in coming. Whoever waits for it has the hits already.
    static constexpr std::chrono::milliseconds longestCount = std::chrono::seconds(30);

    /// `connection` must outlive the searcher; `cache` is shared by all that search in one library. A search
    /// that takes longer than `longest` is QueryTooSlow.
    Searcher(Connection &connection,
             std::shared_ptr<SegmentCache> cache,
             std::chrono::milliseconds longest = std::chrono::seconds(2));
    explicit Searcher(Connection &connection, std::chrono::milliseconds longest = std::chrono::seconds(2));

    /// By relevance there is one page only, of the best `limit` of the newest mostCompared hits, or of those
    /// that could be compared in the time.
    [[nodiscard]] Result<SearchPage> search(const SearchRequest &request);
    /// How many articles match, exactly; `after`, `limit` and `order` do not matter. Stops for `closing`,
    /// too.
    [[nodiscard]] Result<qint64> count(const SearchRequest &request,
                                       const CancelToken &closing = {},
                                       std::chrono::milliseconds longest = longestCount);
    /// Newspapers and years of all that match. Where the time does not suffice: of the newest.
    [[nodiscard]] Result<SearchFacets> facets(const SearchRequest &request);
    /// What rows show of articles that were found before, in the order of the ids; without those that have
    /// gone.
    [[nodiscard]] Result<QList<SearchHit>>
    hits(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel = {});
    /// The pieces of text around the first hits, in the order of the ids; without those that have gone.
    [[nodiscard]] Result<QList<HitText>>
    snippets(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel = {});

private:
    Connection &m_connection;
    std::shared_ptr<SegmentCache> m_cache;
    std::chrono::milliseconds m_longest;
};

} // namespace Baojia
