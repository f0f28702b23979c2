// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentcache.h"

#include <algorithm>

namespace Baojia {

Result<SegmentCache::Articles> SegmentCache::articles(SegmentStore &store, const Segment &segment)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_articles.find(segment.id); known != m_articles.end())
            return known->second;
    }
    auto read = store.articles(segment);
    if (!read)
        return read.error();
    auto articles = std::make_shared<const SegmentArticles>(*std::move(read));
    const std::lock_guard lock(m_mutex);
    m_articles[segment.id] = articles;
    return articles;
}

void SegmentCache::keepOnly(const QList<Segment> &segments)
{
    const std::lock_guard lock(m_mutex);
    if (m_articles.size() <= static_cast<size_t>(segments.size()))
        return;
    std::erase_if(m_articles, [&segments](const auto &known) {
        return std::none_of(segments.begin(), segments.end(), [&known](const Segment &segment) {
            return segment.id == known.first;
        });
    });
}

} // namespace Baojia
