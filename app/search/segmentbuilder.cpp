// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentbuilder.h"

#include "search/segmentstore.h"
#include "search/segmentwriter.h"

#include <array>
#include <utility>

namespace Baojia {

namespace {

constexpr int bitsOfDocument = 16;
constexpr size_t mostGrams = size_t{2} << 20; // 16 MiB, and twice as much again while they are sorted

/// By the gram, ascending; those of one gram stay in their order (least significant digit first, so that the
/// time is linear).
void sortByGram(std::vector<quint64> &postings)
{
    constexpr int bitsOfDigit = 11;
    constexpr size_t digits = size_t{1} << bitsOfDigit;
    std::vector<quint64> sorted(postings.size());
    for (int shift = bitsOfDocument; shift < bitsOfDocument + bitsOfGram; shift += bitsOfDigit) {
        const auto digitOf = [shift](quint64 posting) { return posting >> shift & (digits - 1); };
        std::array<size_t, digits> places{};
        for (const quint64 posting : postings)
            ++places[digitOf(posting)];
        size_t place = 0;
        for (size_t &each : places)
            place += std::exchange(each, place);
        for (const quint64 posting : postings)
            sorted[places[digitOf(posting)]++] = posting;
        postings.swap(sorted);
    }
}

} // namespace

void SegmentBuilder::add(qint64 key, qint64 newspaper, const std::vector<Gram> &grams)
{
    const size_t begin = m_grams.size();
    m_grams.insert(m_grams.end(), grams.begin(), grams.end());
    m_articles.push_back({key, newspaper, begin, m_grams.size()});
}

bool SegmentBuilder::contains(qint64 key) const
{
    return std::any_of(
        m_articles.begin(), m_articles.end(), [key](const Article &article) { return article.key == key; });
}

bool SegmentBuilder::isFull() const
{
    return m_grams.size() >= mostGrams || m_articles.size() >= mostDocumentsOfSegment;
}

/// Each gram with the number of its article, m_articles being sorted; the same twice where it occurs twice.
std::vector<quint64> SegmentBuilder::sortedPostings() const
{
    std::vector<quint64> postings;
    postings.reserve(m_grams.size());
    for (quint64 document = 0; const Article &article : m_articles) {
        for (size_t i = article.begin; i < article.end; ++i)
            postings.push_back(m_grams[i] << bitsOfDocument | document);
        ++document;
    }
    sortByGram(postings);
    return postings;
}

Result<void> SegmentBuilder::write(Connection &connection)
{
    if (m_articles.empty())
        return {};
    std::sort(m_articles.begin(), m_articles.end(), [](const Article &left, const Article &right) {
        return left.key > right.key;
    });
    SegmentArticles articles;
    for (const Article &article : m_articles) {
        articles.keys.push_back(article.key);
        articles.newspapers.push_back(article.newspaper);
    }
    const auto segment = SegmentStore(connection).add(articles);
    if (!segment)
        return segment.error();
    const std::vector<quint64> postings = sortedPostings();
    SegmentWriter writer(connection, segment->slot);
    std::vector<quint16> documents;
    for (size_t i = 0; i < postings.size(); ++i) {
        const auto document = static_cast<quint16>(postings[i]);
        if (documents.empty() || documents.back() != document)
            documents.push_back(document);
        const Gram gram = postings[i] >> bitsOfDocument;
        if (i + 1 < postings.size() && postings[i + 1] >> bitsOfDocument == gram)
            continue;
        if (auto added = writer.add(gram, documents); !added)
            return added;
        documents.clear();
    }
    m_articles.clear();
    m_grams.clear();
    const auto leaves = writer.finish();
    return leaves ? SegmentStore(connection).setLeaves(*segment, *leaves) : leaves.error();
}

} // namespace Baojia
