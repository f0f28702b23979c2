// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "search/candidates.h"
#include "search/hitreader.h"
#include "search/queryparser.h"
#include "search/querywords.h"
#include "search/relevance.h"
#include "search/searchplan.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace Baojia {

namespace {

/// The articles that match, as far as they are wanted.
class Walk
{
public:
    Walk(Connection &connection,
         SegmentCache &cache,
         const SearchPlan &plan,
         const SearchRequest &request,
         QDeadlineTimer deadline,
         const CancelToken &closing = {})
        : m_candidates(connection, cache, plan, request.after, {deadline, request.cancel, closing})
        , m_request(request)
    { }

    /// nullopt at the end. QueryTooSlow has the query as its subject.
    Result<std::optional<Candidate>> next() { return withSubject(m_candidates.next()); }

    Result<qint64> count() { return withSubject(m_candidates.count()); }

private:
    template <class T>
    Result<T> withSubject(Result<T> answer) const
    {
        if (!answer && answer.error().kind == ErrorKind::QueryTooSlow)
            return Error{ErrorKind::QueryTooSlow, m_request.query, {}};
        return answer;
    }

    Candidates m_candidates;
    const SearchRequest &m_request;
};

/// The keys of one screen of hits, and of the hit after them where there is one.
Result<QList<qint64>> keysOfPage(Walk &walk, qsizetype limit)
{
    QList<qint64> keys;
    while (keys.size() <= limit) {
        const auto candidate = walk.next();
        if (!candidate)
            return candidate.error();
        if (!*candidate)
            break;
        keys << (*candidate)->key;
    }
    return keys;
}

/// Shows candidates to `see` until there is no more, `most` were shown or `enough` is over. Whether that were
/// all.
template <class F>
Result<bool> seeAll(Walk &walk, qint64 most, QDeadlineTimer enough, F see)
{
    for (qint64 seen = 0;; ++seen) {
        const auto candidate = walk.next();
        if (!candidate) {
            if (candidate.error().kind == ErrorKind::QueryTooSlow && seen > 0)
                return false;
            return candidate.error();
        }
        if (!*candidate)
            return true;
        if (seen == most || (seen > 0 && enough.hasExpired()))
            return false;
        if (auto done = see(**candidate); !done)
            return done.error();
    }
}

/// Time for what comes after the walk.
QDeadlineTimer mostOf(std::chrono::milliseconds longest)
{
    return QDeadlineTimer(longest * 3 / 4);
}

} // namespace

Searcher::Searcher(Connection &connection,
                   std::shared_ptr<SegmentCache> cache,
                   std::chrono::milliseconds longest)
    : m_connection(connection)
    , m_cache(std::move(cache))
    , m_longest(longest)
{ }

Searcher::Searcher(Connection &connection, std::chrono::milliseconds longest)
    : Searcher(connection, std::make_shared<SegmentCache>(), longest)
{ }

Result<SearchPage> Searcher::search(const SearchRequest &request)
{
    const QDeadlineTimer deadline(m_longest);
    const QDeadlineTimer enough = mostOf(m_longest);
    const auto query = parseQuery(request.query);
    if (!query)
        return query.error();
    const auto plan = planSearch(m_connection, *query, request.scope);
    if (!plan)
        return plan.error();
    const QueryWords words = wordsOf(*query);
    const qsizetype limit = std::max(request.limit, 1);
    SearchPage page;
    QList<qint64> keys;
    {
        Walk walk(m_connection, *m_cache, *plan, request, deadline);
        if (request.order == SearchOrder::Relevance) {
            Ranking ranking(m_connection, words, limit);
            const auto all = seeAll(walk, mostCompared, enough, [&](const Candidate &candidate) {
                ++page.compared;
                return ranking.add(candidate.key);
            });
            if (!all)
                return all.error();
            page.comparedAll = *all;
            keys = ranking.best();
        } else {
            auto found = keysOfPage(walk, limit);
            if (!found)
                return found.error();
            keys = std::move(*found);
        }
    }
    if (keys.size() > limit) {
        keys.removeLast();
        page.next = keys.last();
    }
    if (request.cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    auto hits = HitReader(m_connection, words, HitReader::By::SortKey).read(keys);
    if (!hits)
        return hits.error();
    page.hits = std::move(*hits);
    return page;
}

Result<qint64>
Searcher::count(const SearchRequest &request, const CancelToken &closing, std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    const auto query = parseQuery(request.query);
    if (!query)
        return query.error();
    const auto plan = planSearch(m_connection, *query, request.scope);
    if (!plan)
        return plan.error();
    SearchRequest whole = request;
    whole.after = 0;
    return Walk(m_connection, *m_cache, *plan, whole, deadline, closing).count();
}

Result<SearchFacets> Searcher::facets(const SearchRequest &request)
{
    const QDeadlineTimer deadline(m_longest);
    const QDeadlineTimer enough = mostOf(m_longest);
    const auto query = parseQuery(request.query);
    if (!query)
        return query.error();
    const auto plan = planSearch(m_connection, *query, request.scope);
    if (!plan)
        return plan.error();
    SearchRequest whole = request;
    whole.after = 0;
    FacetCounter counter(m_connection);
    Walk walk(m_connection, *m_cache, *plan, whole, deadline);
    constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
    const auto all = seeAll(walk, unbounded, enough, [&counter](const Candidate &candidate) {
        counter.add(candidate.key, candidate.newspaper);
        return Result<void>();
    });
    if (!all)
        return all.error();
    auto facets = counter.take();
    if (facets)
        facets->complete = *all;
    return facets;
}

Result<QList<SearchHit>>
Searcher::hits(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return parsed.error();
    QList<qint64> keys;
    for (const ArticleId id : ids)
        keys << id.value();
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    return HitReader(m_connection, wordsOf(*parsed), HitReader::By::Id).read(keys);
}

Result<QList<HitText>>
Searcher::snippets(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return parsed.error();
    HitTextReader reader(m_connection, wordsOf(*parsed));
    QList<HitText> texts;
    for (const ArticleId id : ids) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        auto text = reader.read(id);
        if (!text)
            return text.error();
        if (*text)
            texts << std::move(**text);
    }
    return texts;
}

} // namespace Baojia
