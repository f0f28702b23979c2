// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexer.h"

#include "library/transaction.h"
#include "search/articletext.h"
#include "search/indexbuild.h"
#include "search/segmentmerge.h"
#include "search/segmentstore.h"

#include <algorithm>

namespace Baojia {

namespace {

/// Merges what is to be merged inside the transaction that is open.
Result<bool> mergeOnce(Connection &connection, bool thoroughly, Progress &progress)
{
    const auto segments = SegmentStore(connection).all();
    if (!segments)
        return segments.error();
    const QList<Segment> chosen = segmentsToMerge(*segments, thoroughly);
    if (chosen.isEmpty())
        return false;
    if (auto merged = SegmentMerge(connection).merge(chosen, progress); !merged)
        return merged.error();
    return true;
}

} // namespace

Result<void> Indexer::prepare(Connection &connection, Progress &progress)
{
    return IndexBuild(connection, progress).run();
}

Result<bool> Indexer::prepareSome(Connection &connection, Progress &progress)
{
    return IndexBuild(connection, progress).advance();
}

Result<void> Indexer::prepare(Connection &connection)
{
    Progress nobody;
    return prepare(connection, nobody);
}

Result<void> Indexer::optimize(Connection &connection, Progress &progress)
{
    for (;;) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        const auto merged = mergeOnce(connection, true, progress);
        if (!merged)
            return merged.error();
        if (!*merged)
            return {};
        if (auto kept = transaction->commit(); !kept)
            return kept;
    }
}

Result<void> Indexer::gather(Connection &connection, qint64 added, Progress &progress)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto segments = SegmentStore(connection).all();
    if (!segments)
        return segments.error();
    const QList<Segment> chosen = segmentsToGather(*segments, added);
    if (chosen.isEmpty())
        return {};
    if (auto merged = SegmentMerge(connection).merge(chosen, progress); !merged)
        return merged;
    return transaction->commit();
}

Result<void> Indexer::add(Connection &connection, const IndexedText &text)
{
    m_added.add(text.sortKey, text.newspaper.value(), ArticleText(text.title, text.body).grams());
    return m_added.isFull() ? write(connection) : Result<void>();
}

Result<void> Indexer::remove(Connection &connection, const IndexedText &text)
{
    if (m_added.contains(text.sortKey)) {
        if (auto written = write(connection); !written)
            return written;
    }
    m_removed.push_back(text.sortKey);
    return {};
}

Result<void> Indexer::flush(Connection &connection)
{
    if (auto written = write(connection); !written)
        return written;
    Progress nobody;
    for (;;) {
        const auto merged = mergeOnce(connection, false, nobody);
        if (!merged)
            return merged.error();
        if (!*merged)
            return {};
    }
}

Result<void> Indexer::write(Connection &connection)
{
    // First: an article that changed stands in an old segment and among those added, under the same key.
    if (auto written = writeRemoved(connection); !written)
        return written;
    return m_added.write(connection);
}

Result<void> Indexer::writeRemoved(Connection &connection)
{
    if (m_removed.empty())
        return {};
    std::sort(m_removed.begin(), m_removed.end(), std::greater<>());
    SegmentStore store(connection);
    auto segments = store.all();
    if (!segments)
        return segments.error();
    for (Segment &segment : *segments) {
        const auto first =
            std::lower_bound(m_removed.begin(), m_removed.end(), segment.newest, std::greater<>());
        if (first == m_removed.end() || *first < segment.oldest)
            continue;
        const auto articles = store.articles(segment);
        if (!articles)
            return articles.error();
        std::vector<DocumentNumber> documents;
        for (auto key = first; key != m_removed.end() && *key >= segment.oldest; ++key) {
            if (const DocumentNumber document = articles->find(*key); document >= 0)
                documents.push_back(document);
        }
        if (documents.empty())
            continue;
        if (auto removed = store.remove(segment, documents); !removed)
            return removed;
    }
    m_removed.clear();
    return {};
}

} // namespace Baojia
