// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/relevance.h"

#include "text/hanfold.h"

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr double inTitle = 8;
constexpr double inHeadings = 3;
constexpr double inBody = 4;
constexpr double nearness = 4;
constexpr double halfOccurrences = 3; // so many occurrences are worth half of `inBody`
constexpr int mostOccurrences = 50; // more add nothing that counts

struct Occurrence
{
    qsizetype start;
    qsizetype end;
    int word;
};

QList<Occurrence> occurrencesOf(const QString &body, const QString &word, int number)
{
    QList<Occurrence> found;
    for (qsizetype at = body.indexOf(word); at >= 0 && found.size() < mostOccurrences;
         at = body.indexOf(word, at + word.size()))
        found.append({at, at + word.size(), number});
    return found;
}

/// The length of the shortest piece that holds every one of `words` words; 0 when there is none.
qsizetype shortestSpan(QList<Occurrence> occurrences, int words)
{
    std::sort(occurrences.begin(), occurrences.end(), [](const Occurrence &a, const Occurrence &b) {
        return a.start < b.start;
    });
    std::vector<int> inside(static_cast<size_t>(words), 0);
    int different = 0;
    qsizetype shortest = 0;
    qsizetype first = 0;
    for (const Occurrence &last : std::as_const(occurrences)) {
        different += inside[static_cast<size_t>(last.word)]++ == 0 ? 1 : 0;
        for (; different == words; ++first) {
            const Occurrence &begin = occurrences.at(first);
            const qsizetype span = std::max(last.end, begin.end) - begin.start;
            shortest = shortest == 0 ? span : std::min(shortest, span);
            different -= --inside[static_cast<size_t>(begin.word)] == 0 ? 1 : 0;
        }
    }
    return shortest;
}

} // namespace

double relevanceOf(const RelevanceText &text, const QueryWords &words)
{
    double score = 0;
    for (const QString &word : words.title) {
        if (text.title.contains(word))
            score += inTitle + inTitle * double(word.size()) / double(text.title.size());
        if (text.besides.contains(word))
            score += inHeadings;
    }
    QList<Occurrence> all;
    int number = 0;
    qsizetype letters = 0;
    for (const QString &word : words.body) {
        const QList<Occurrence> found = occurrencesOf(text.body, word, number++);
        const auto times = double(found.size());
        score += inBody * times / (times + halfOccurrences);
        letters += word.size();
        all += found;
    }
    if (number > 1) {
        if (const qsizetype span = shortestSpan(all, number); span > 0)
            score += nearness * std::min(1.0, double(letters) / double(span));
    }
    return score;
}

Ranking::Ranking(Connection &connection, const QueryWords &words, qsizetype most)
    : m_words(words)
    , m_most(most)
    , m_text(connection,
             u"SELECT a.title, a.kicker || char(10) || a.deck, b.text FROM article a"
             " LEFT JOIN body b ON b.article = a.id WHERE a.sort_key = ?"_s)
{ }

bool Ranking::isBetter(const Ranked &one, const Ranked &other)
{
    return one.score != other.score ? one.score > other.score : one.sortKey > other.sortKey;
}

Result<void> Ranking::add(qint64 sortKey)
{
    const auto found = m_text.bind(sortKey).step();
    if (!found)
        return found.error();
    RelevanceText text;
    if (*found)
        text = {HanFold::fold(m_text.text(0)), HanFold::fold(m_text.text(1)), HanFold::fold(m_text.text(2))};
    m_text.reset();
    m_best.push_back({relevanceOf(text, m_words), sortKey});
    std::push_heap(m_best.begin(), m_best.end(), isBetter);
    if (static_cast<qsizetype>(m_best.size()) > m_most) {
        std::pop_heap(m_best.begin(), m_best.end(), isBetter);
        m_best.pop_back();
    }
    return {};
}

QList<qint64> Ranking::best() const
{
    std::vector<Ranked> sorted = m_best;
    std::sort(sorted.begin(), sorted.end(), isBetter);
    QList<qint64> keys;
    for (const Ranked &ranked : sorted)
        keys << ranked.sortKey;
    return keys;
}

} // namespace Baojia
