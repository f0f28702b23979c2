// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "search/segment.h"

#include <QtCore/QList>

namespace Baojia {

/// The rows of the segments of the full-text index. Opens no transaction.
class SegmentStore
{
public:
    explicit SegmentStore(Connection &connection)
        : m_connection(connection)
    { }

    /// By `newest`, the greatest first.
    [[nodiscard]] Result<QList<Segment>> all();
    /// LibraryDamaged when what it holds is not what a segment can hold.
    [[nodiscard]] Result<SegmentArticles> articles(const Segment &segment);
    [[nodiscard]] Result<RemovedArticles> removed(const Segment &segment);

    /// Makes a segment of at least one article and at most mostDocumentsOfSegment, with no posting lists yet.
    [[nodiscard]] Result<Segment> add(const SegmentArticles &articles);
    /// Keeps how many leaves the posting lists of the segment take.
    Result<void> setLeaves(const Segment &segment, int leaves);
    /// Counts and keeps that `documents` are removed; those that are already do not count again.
    Result<void> remove(Segment &segment, const std::vector<DocumentNumber> &documents);
    /// Forgets the segment and its posting lists.
    Result<void> drop(const Segment &segment);
    Result<void> dropAll();

private:
    [[nodiscard]] Error damaged(const Segment &segment) const;
    Result<int> freeSlot();

    Connection &m_connection;
};

} // namespace Baojia
