// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentmerge.h"

#include "library/upkeepreport.h"
#include "search/segmentscan.h"
#include "search/segmentstore.h"
#include "search/segmentwriter.h"

#include <algorithm>
#include <tuple>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int segmentsOfLevel = 8; // as many as this are merged into one of the next level
constexpr int mostLevel = 3;
constexpr qsizetype fewSegments = 3; // to look into as many takes no time worth saving

/// 0: fewer than 512 articles, then eight times as many; segments of the last level are large enough.
int levelOf(const Segment &segment)
{
    int level = 0;
    for (int most = 512; level < mostLevel && segment.live() >= most; most *= segmentsOfLevel)
        ++level;
    return level;
}

bool isMostlyRemoved(const Segment &segment)
{
    return segment.removed > 0 && segment.removed >= segment.live();
}

QList<Segment> bySize(QList<Segment> segments)
{
    std::stable_sort(segments.begin(), segments.end(), [](const Segment &left, const Segment &right) {
        return left.live() < right.live();
    });
    return segments;
}

/// As many of the first as fit into one segment of `most` articles.
QList<Segment> fitting(const QList<Segment> &segments, qint64 most = mostDocumentsOfSegment)
{
    QList<Segment> chosen;
    qint64 articles = 0;
    for (const Segment &segment : segments) {
        if (articles + segment.live() > most)
            continue;
        articles += segment.live();
        chosen << segment;
    }
    return chosen;
}

} // namespace

QList<Segment> segmentsToMerge(const QList<Segment> &segments, bool thoroughly)
{
    for (const Segment &segment : segments) {
        if (isMostlyRemoved(segment) || (thoroughly && segment.removed > 0))
            return {segment};
    }
    if (thoroughly) {
        const QList<Segment> chosen = fitting(bySize(segments));
        return chosen.size() > 1 ? chosen : QList<Segment>();
    }
    for (int level = 0; level < mostLevel; ++level) {
        QList<Segment> same;
        std::copy_if(segments.begin(),
                     segments.end(),
                     std::back_inserter(same),
                     [level](const Segment &segment) { return levelOf(segment) == level; });
        if (same.size() >= segmentsOfLevel)
            return fitting(same);
    }
    return {};
}

QList<Segment> segmentsToGather(const QList<Segment> &segments, qint64 most)
{
    const QList<Segment> chosen = fitting(bySize(segments), std::min<qint64>(most, mostDocumentsOfSegment));
    return chosen.size() > fewSegments ? chosen : QList<Segment>();
}

Result<SegmentArticles> SegmentMerge::number(const QList<Segment> &segments, Numbers &numbers)
{
    SegmentStore store(m_connection);
    std::vector<std::tuple<qint64, size_t, DocumentNumber, qint64>> all; // key, segment, document, newspaper
    for (size_t i = 0; const Segment &segment : segments) {
        const auto articles = store.articles(segment);
        if (!articles)
            return articles.error();
        const auto removed = store.removed(segment);
        if (!removed)
            return removed.error();
        numbers.emplace_back(static_cast<size_t>(articles->size()), -1);
        for (DocumentNumber document = 0; document < articles->size(); ++document) {
            const auto at = static_cast<size_t>(document);
            if (!removed->contains(document))
                all.emplace_back(articles->keys[at], i, document, articles->newspapers[at]);
        }
        ++i;
    }
    std::sort(all.begin(), all.end(), std::greater<>());
    SegmentArticles merged;
    for (const auto &[key, segment, document, newspaper] : all) {
        numbers[segment][static_cast<size_t>(document)] = merged.size();
        merged.keys.push_back(key);
        merged.newspapers.push_back(newspaper);
    }
    return merged;
}

Result<void> SegmentMerge::merge(const QList<Segment> &segments, Progress &progress)
{
    Numbers numbers;
    const auto articles = number(segments, numbers);
    if (!articles)
        return articles.error();
    SegmentStore store(m_connection);
    if (articles->size() > 0) {
        const auto segment = store.add(*articles);
        if (!segment)
            return segment.error();
        const auto leaves = writePostings(segments, numbers, segment->slot, progress);
        if (!leaves)
            return leaves.error();
        if (auto kept = store.setLeaves(*segment, *leaves); !kept)
            return kept;
    }
    for (const Segment &segment : segments) {
        if (auto dropped = store.drop(segment); !dropped)
            return dropped;
    }
    return {};
}

Result<int> SegmentMerge::writePostings(const QList<Segment> &segments,
                                        const Numbers &numbers,
                                        int slot,
                                        Progress &progress)
{
    constexpr Gram none = ~Gram{0};
    std::vector<SegmentScan> scans;
    std::vector<Gram> grams; // at which each scan stands
    const auto advance = [&](size_t i) -> Result<void> {
        const auto found = scans[i].next();
        if (!found)
            return found.error();
        grams[i] = *found ? scans[i].gram() : none;
        return {};
    };
    for (const Segment &segment : segments) {
        scans.emplace_back(m_connection, segment.slot);
        grams.push_back(none);
        if (auto stands = advance(scans.size() - 1); !stands)
            return stands.error();
    }
    SegmentWriter writer(m_connection, slot);
    std::vector<quint16> documents;
    for (qint64 done = 0;; ++done) {
        const Gram gram = *std::min_element(grams.begin(), grams.end());
        if (gram == none)
            return writer.finish();
        if (auto wanted = progress.report(done, 0, UpkeepStep::index); !wanted)
            return wanted.error();
        documents.clear();
        for (size_t i = 0; i < scans.size(); ++i) {
            if (grams[i] != gram)
                continue;
            for (const quint16 document : scans[i].documents()) {
                if (document >= numbers[i].size())
                    return Error{ErrorKind::LibraryDamaged, m_connection.file(), u"posting list"_s};
                if (const int number = numbers[i][document]; number >= 0)
                    documents.push_back(static_cast<quint16>(number));
            }
            if (auto stands = advance(i); !stands)
                return stands.error();
        }
        // Segments that follow one another in time, as most do, need no sorting.
        if (!std::is_sorted(documents.begin(), documents.end()))
            std::sort(documents.begin(), documents.end());
        if (documents.empty())
            continue;
        if (auto added = writer.add(gram, documents); !added)
            return added.error();
    }
}

} // namespace Baojia
