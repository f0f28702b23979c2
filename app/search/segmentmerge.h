// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "search/segment.h"

#include <QtCore/QList>

namespace Baojia {

/// Makes one segment of several, without the articles that are removed. Opens no transaction; what is left
/// when it fails has to be undone.
class SegmentMerge
{
public:
    explicit SegmentMerge(Connection &connection)
        : m_connection(connection)
    { }

    /// They hold at most mostDocumentsOfSegment articles that are not removed. Cancelled.
    Result<void> merge(const QList<Segment> &segments, Progress &progress);

private:
    /// Where the articles of the old segments are in the new one; -1: they are removed.
    using Numbers = std::vector<std::vector<int>>;

    Result<SegmentArticles> number(const QList<Segment> &segments, Numbers &numbers);
    Result<int>
    writePostings(const QList<Segment> &segments, const Numbers &numbers, int slot, Progress &progress);

    Connection &m_connection;
};

/// The segments to merge next, so that there are few, each article is written anew only a few times, and
/// removed ones do not pile up; empty when all is well. `thoroughly`: as few segments as there can be.
[[nodiscard]] QList<Segment> segmentsToMerge(const QList<Segment> &segments, bool thoroughly);

/// The small ones that hold at most `most` articles together; empty when there are too few of them to be worth it. Who has
/// just added that many writes each once more, and nearly all that is new stands in one segment.
[[nodiscard]] QList<Segment> segmentsToGather(const QList<Segment> &segments, qint64 most);

} // namespace Baojia
