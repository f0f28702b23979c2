// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/candidates.h"

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t largestBatch = 1024;
constexpr int stepsBetweenLooks = 4096; // at the clock

} // namespace

Candidates::Candidates(
    Connection &connection, SegmentCache &cache, const SearchPlan &plan, qint64 after, WalkLimits limits)
    : m_connection(connection)
    , m_cache(cache)
    , m_plan(plan)
    , m_last(after > 0 ? std::min(plan.keys.last, after - 1) : plan.keys.last)
    , m_limits(std::move(limits))
    , m_leaves(connection)
{
    if (plan.narrow || !plan.isDecided)
        m_test.emplace(connection, plan, !plan.narrow);
}

Candidates::~Candidates() = default;

bool Candidates::isUnwanted() const
{
    return m_limits.cancel.isCancelled() || m_limits.closing.isCancelled();
}

bool Candidates::isOver()
{
    m_over = m_over || isUnwanted() || m_limits.deadline.hasExpired();
    return m_over;
}

Error Candidates::over() const
{
    return {isUnwanted() ? ErrorKind::Cancelled : ErrorKind::QueryTooSlow, {}, {}};
}

Result<void> Candidates::begin()
{
    m_begun = true;
    auto snapshot = Snapshot::begin(m_connection);
    if (!snapshot)
        return snapshot.error();
    m_snapshot.emplace(*std::move(snapshot));
    if (m_plan.narrow)
        return beginNarrow();
    auto segments = SegmentStore(m_connection).all();
    if (!segments)
        return segments.error();
    m_cache.keepOnly(*segments);
    m_waiting = *std::move(segments);
    std::reverse(m_waiting.begin(), m_waiting.end());
    return {};
}

Result<void> Candidates::beginNarrow()
{
    // The plus signs keep SQLite from walking along all articles in their order to find the few.
    Statement articles(
        m_connection,
        u"SELECT a.sort_key, e.newspaper FROM article a JOIN edition e ON e.id = a.edition WHERE "_s
            % m_plan.narrow->sql % u" AND +a.sort_key BETWEEN ? AND ? ORDER BY +a.sort_key DESC"_s);
    m_plan.narrow->bindTo(articles);
    articles.bind(m_plan.keys.first).bind(m_last);
    auto row = articles.step();
    for (; row && *row; row = articles.step()) {
        const Candidate candidate{articles.integer(0), articles.integer(1)};
        const bool inNewspapers = !m_plan.newspapers
            || std::binary_search(m_plan.newspapers->begin(), m_plan.newspapers->end(), candidate.newspaper);
        if (inNewspapers)
            m_narrow.push_back(candidate);
    }
    if (!row)
        return row.error();
    return {};
}

bool Candidates::isWanted(const SegmentWalk &walk) const
{
    const DocumentNumber document = walk.documents->document();
    if (walk.removed.contains(document))
        return false;
    return !m_plan.newspapers
        || std::binary_search(m_plan.newspapers->begin(),
                              m_plan.newspapers->end(),
                              walk.articles->newspapers[static_cast<size_t>(document)]);
}

bool Candidates::settle(SegmentWalk &walk)
{
    for (; walk.documents->document() != DocumentWalk::end; walk.documents->next()) {
        // Long lists of what is not wanted end here when the time is over.
        if (m_steps++ % stepsBetweenLooks == 0 && isOver())
            return false;
        walk.key = walk.articles->keys[static_cast<size_t>(walk.documents->document())];
        if (walk.key < m_plan.keys.first)
            return false;
        if (isWanted(walk))
            return true;
    }
    return false;
}

void Candidates::push(SegmentWalk walk)
{
    m_open.push_back(std::move(walk));
    std::push_heap(m_open.begin(), m_open.end());
}

Result<void> Candidates::openNext()
{
    const Segment segment = m_waiting.takeLast();
    if (segment.live() <= 0 || segment.oldest > m_last || segment.newest < m_plan.keys.first)
        return {};
    SegmentStore store(m_connection);
    auto articles = m_cache.articles(store, segment);
    if (!articles)
        return articles.error();
    auto removed = store.removed(segment);
    if (!removed)
        return removed.error();
    SegmentWalk walk{
        *articles, *removed, makeWalk(m_leaves, segment.slot, (*articles)->size(), m_plan.grams), 0};
    walk.documents->seek((*articles)->firstBelow(m_last + 1));
    if (settle(walk))
        push(std::move(walk));
    if (m_leaves.error())
        return *m_leaves.error();
    return {};
}

/// The next article that the index leads to.
Result<std::optional<Candidate>> Candidates::nextRaw()
{
    if (m_plan.narrow) {
        if (m_narrow.empty())
            return std::optional<Candidate>();
        const Candidate candidate = m_narrow.front();
        m_narrow.pop_front();
        return std::optional(candidate);
    }
    while (!m_waiting.isEmpty() && (m_open.empty() || m_waiting.last().newest > m_open.front().key)) {
        if (auto opened = openNext(); !opened)
            return opened.error();
    }
    if (m_over)
        return over();
    if (m_open.empty())
        return std::optional<Candidate>();
    std::pop_heap(m_open.begin(), m_open.end());
    SegmentWalk walk = std::move(m_open.back());
    m_open.pop_back();
    const auto document = static_cast<size_t>(walk.documents->document());
    const Candidate candidate{walk.key, walk.articles->newspapers[document]};
    walk.documents->next();
    if (settle(walk))
        push(std::move(walk));
    if (m_leaves.error())
        return *m_leaves.error();
    return std::optional(candidate);
}

Result<void> Candidates::fillMatches()
{
    while (m_matches.empty()) {
        std::vector<Candidate> batch;
        while (batch.size() < m_batch) {
            const auto candidate = nextRaw();
            if (!candidate)
                return candidate.error();
            if (!*candidate)
                break;
            batch.push_back(**candidate);
        }
        if (batch.empty())
            return {};
        if (isOver())
            return over();
        const auto matching = m_test->matching(batch);
        if (!matching)
            return matching.error();
        m_matches.insert(m_matches.end(), matching->begin(), matching->end());
        m_batch = std::min(2 * m_batch, largestBatch);
    }
    return {};
}

Result<std::optional<Candidate>> Candidates::next()
{
    if (!m_begun) {
        if (auto begun = begin(); !begun)
            return begun.error();
    }
    if (!m_test)
        return nextRaw();
    if (auto filled = fillMatches(); !filled)
        return filled.error();
    if (m_matches.empty())
        return std::optional<Candidate>();
    const Candidate candidate = m_matches.front();
    m_matches.pop_front();
    return std::optional(candidate);
}

/// Nothing has to be in order here, and a list of one gram need not even be walked along.
Result<qint64> Candidates::countDecided()
{
    const bool everywhere = !m_plan.newspapers && m_plan.keys.first <= 0;
    qint64 found = 0;
    while (!m_waiting.isEmpty()) {
        const Segment segment = m_waiting.last();
        const bool whole = everywhere && segment.removed == 0 && segment.newest <= m_last;
        if (whole && m_plan.grams.kind == GramQuery::Kind::One) {
            m_waiting.removeLast();
            found += countPostings(m_leaves, segment.slot, m_plan.grams.gram);
        } else {
            if (auto opened = openNext(); !opened)
                return opened.error();
            for (; !m_open.empty() && settle(m_open.front()); m_open.front().documents->next())
                ++found;
            m_open.clear();
        }
        if (m_leaves.error())
            return *m_leaves.error();
        if (isOver())
            return over();
    }
    return found;
}

Result<qint64> Candidates::count()
{
    if (!m_begun) {
        if (auto begun = begin(); !begun)
            return begun.error();
    }
    if (!m_test && m_open.empty())
        return countDecided();
    for (qint64 found = 0;; ++found) {
        const auto candidate = next();
        if (!candidate)
            return candidate.error();
        if (!*candidate)
            return found;
    }
}

} // namespace Baojia
