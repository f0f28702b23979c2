// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/segmentstore.h"

#include <memory>
#include <mutex>
#include <unordered_map>

namespace Baojia {

/// Which articles the segments hold, read once for all threads that search: they never change.
class SegmentCache
{
public:
    using Articles = std::shared_ptr<const SegmentArticles>;

    /// Those of `segment`, which `store` reads when they are not here. Any thread.
    [[nodiscard]] Result<Articles> articles(SegmentStore &store, const Segment &segment);
    /// Forgets the segments that are not in `segments`.
    void keepOnly(const QList<Segment> &segments);

private:
    std::mutex m_mutex;
    std::unordered_map<qint64, Articles> m_articles; ///< by the segment's id
};

} // namespace Baojia
