// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "library/articleindex.h"
#include "search/segmentbuilder.h"

#include <vector>

namespace Baojia {

/// Keeps the full-text index in step with the articles: one segment for all that a transaction adds, and from
/// time to time several segments made one. Serves one transaction; when that is undone, what is kept back has
/// to be forgotten with the indexer.
class Indexer : public ArticleIndex
{
public:
    /// Builds the index anew when it was made otherwise than indexes are made now (HanFold::version()) or
    /// lacks articles. In steps: a library that is closed meanwhile goes on where it was. Cancelled.
    [[nodiscard]] static Result<void> prepare(Connection &connection, Progress &progress);
    [[nodiscard]] static Result<void> prepare(Connection &connection);
    /// One step of it, so that others write in between; whether the index is whole now.
    [[nodiscard]] static Result<bool> prepareSome(Connection &connection, Progress &progress);

    /// Makes the index as small and quick as it can be. Cancelled: what is done so far stands.
    [[nodiscard]] static Result<void> optimize(Connection &connection, Progress &progress);

    /// After `added` articles came in: makes one segment of small ones that hold no more than these, so that what is newest is
    /// found in one place. Cancelled: nothing is changed.
    [[nodiscard]] static Result<void> gather(Connection &connection, qint64 added, Progress &progress);

    Result<void> add(Connection &connection, const IndexedText &text) override;
    Result<void> remove(Connection &connection, const IndexedText &text) override;
    Result<void> flush(Connection &connection) override;

private:
    Result<void> write(Connection &connection);
    Result<void> writeRemoved(Connection &connection);

    SegmentBuilder m_added;
    std::vector<qint64> m_removed; ///< sort keys that stand in segments
};

} // namespace Baojia
