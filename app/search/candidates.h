// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/snapshot.h"
#include "search/articletest.h"
#include "search/documentwalk.h"
#include "search/searchplan.h"
#include "search/segmentcache.h"

#include <QtCore/QDeadlineTimer>

#include <deque>
#include <optional>

namespace Baojia {

/// When to give up.
struct WalkLimits
{
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    CancelToken cancel = {};
    CancelToken closing = {}; ///< of everything, at the end of the program
};

/// Walks along the articles that a query means, newest first. All that it reads is of one moment, whatever
/// others write meanwhile.
class Candidates
{
public:
    /// Begins below the sort key `after`; 0: with the newest. All must outlive the candidates.
    Candidates(
        Connection &connection, SegmentCache &cache, const SearchPlan &plan, qint64 after, WalkLimits limits);
    ~Candidates();
    Candidates(const Candidates &) = delete;
    Candidates &operator=(const Candidates &) = delete;
    Candidates(Candidates &&) = delete;
    Candidates &operator=(Candidates &&) = delete;

    /// The next article that matches; nullopt when there is none. Errors: QueryTooSlow, Cancelled, Database,
    /// LibraryDamaged.
    Result<std::optional<Candidate>> next();

    /// How many there are from here on; nothing is left of them then. The same errors.
    Result<qint64> count();

private:
    /// A segment that is being walked along.
    struct SegmentWalk
    {
        SegmentCache::Articles articles;
        RemovedArticles removed;
        std::unique_ptr<DocumentWalk> documents;
        qint64 key = 0; ///< of the article at which it stands

        friend bool operator<(const SegmentWalk &left, const SegmentWalk &right)
        {
            return left.key < right.key;
        }
    };

    Result<void> begin();
    Result<void> beginNarrow();
    Result<void> openNext();
    [[nodiscard]] bool isWanted(const SegmentWalk &walk) const;
    /// To the next wanted article from where it stands on; false when there is none.
    bool settle(SegmentWalk &walk);
    Result<std::optional<Candidate>> nextRaw();
    Result<void> fillMatches();
    Result<qint64> countDecided();
    [[nodiscard]] bool isUnwanted() const;
    [[nodiscard]] bool isOver();
    [[nodiscard]] Error over() const;
    void push(SegmentWalk walk);

    Connection &m_connection;
    SegmentCache &m_cache;
    const SearchPlan &m_plan;
    qint64 m_last; ///< the greatest sort key wanted
    WalkLimits m_limits;
    std::optional<Snapshot> m_snapshot;
    PostingLeaves m_leaves;
    std::optional<ArticleTest> m_test; ///< unless the index decides
    QList<Segment> m_waiting; ///< not opened yet, the one with the newest article last
    std::vector<SegmentWalk> m_open; ///< a heap, the greatest key in front
    std::deque<Candidate> m_narrow; ///< where the plan is narrow
    std::deque<Candidate> m_matches; ///< tested and not answered yet
    size_t m_batch = 16; ///< articles to test at a time; grows, so that the first screen comes soon
    int m_steps = 0;
    bool m_over = false; ///< the time, or the wish to know
    bool m_begun = false;
};

} // namespace Baojia
