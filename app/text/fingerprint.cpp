// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fingerprint.h"

#include "text/hanfold.h"

#include <algorithm>
#include <limits>

namespace Baojia {

namespace {

constexpr int algorithm = 1; // raise it when the code below makes other keys

// Eight characters: words and set phrases are shorter, so texts of one topic share few of them, and an edit
// spoils only those that touch it.
constexpr qsizetype keyLength = 8;
constexpr qsizetype shingleLength = 4;

constexpr quint64 rollingBase = 0x9E3779B97F4A7C15ULL;
// Odd, so that multiplying shuffles all numbers and loses none: four orders in which to look for the least.
constexpr std::array<quint64, 4> orders{
    0xBF58476D1CE4E5B9ULL, 0x94D049BB133111EBULL, 0xD6E8FEB86659FD93ULL, 0xA0761D6478BD642FULL};

quint64 mixed(quint64 x)
{
    x ^= x >> 33U;
    x *= 0xFF51AFD7ED558CCDULL;
    x ^= x >> 33U;
    x *= 0xC4CEB9FE1A85EC53ULL;
    return x ^ (x >> 33U);
}

/// Calls `sink` with a number for each string of `length` units, in order.
template <class Sink>
void eachShingle(QStringView text, qsizetype length, Sink sink)
{
    quint64 leaving = 1; // rollingBase to the power of length
    for (qsizetype i = 0; i < length; ++i)
        leaving *= rollingBase;
    quint64 rolling = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        rolling = rolling * rollingBase + text[at].unicode();
        if (at >= length)
            rolling -= leaving * text[at - length].unicode();
        if (at + 1 >= length)
            sink(mixed(rolling));
    }
}

} // namespace

QString comparableText(QStringView text)
{
    const QString folded = HanFold::fold(text);
    QString kept(folded.size(), Qt::Uninitialized);
    QChar *end = kept.data();
    for (const QChar unit : folded) {
        // The halves of a character outside the first plane: all that is printed there is text.
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            *end++ = unit;
    }
    kept.truncate(end - kept.constData());
    return kept;
}

std::optional<ReprintKeys> reprintKeys(QStringView comparable)
{
    if (comparable.size() < keyLength)
        return std::nullopt;
    std::array<quint64, orders.size()> least{};
    least.fill(std::numeric_limits<quint64>::max());
    eachShingle(comparable, keyLength, [&least](quint64 shingle) {
        for (size_t i = 0; i < orders.size(); ++i)
            least[i] = std::min(least[i], mixed(shingle * orders[i]));
    });
    ReprintKeys keys{};
    // The lower half: the upper one is small in every text, that is why it was chosen.
    for (size_t i = 0; i < keys.size(); ++i)
        keys[i] = static_cast<qint32>(static_cast<quint32>(least[i]));
    return keys;
}

QString fingerprintVersion()
{
    return HanFold::version() + u'/' + QString::number(algorithm);
}

Shingles::Shingles(QStringView comparable)
{
    m_sorted.reserve(std::max<qsizetype>(0, comparable.size() - shingleLength + 1));
    eachShingle(comparable, shingleLength, [this](quint64 shingle) { m_sorted.append(shingle); });
    std::sort(m_sorted.begin(), m_sorted.end());
    m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
}

TextLikeness Shingles::likeness(const Shingles &other) const
{
    qsizetype both = 0;
    auto a = m_sorted.cbegin();
    auto b = other.m_sorted.cbegin();
    while (a != m_sorted.cend() && b != other.m_sorted.cend()) {
        both += *a == *b ? 1 : 0;
        const bool first = *a <= *b;
        const bool second = *b <= *a;
        a += first ? 1 : 0;
        b += second ? 1 : 0;
    }
    const qsizetype shorter = std::min(m_sorted.size(), other.m_sorted.size());
    if (shorter == 0)
        return {};
    const qsizetype either = m_sorted.size() + other.m_sorted.size() - both;
    return {double(both) / double(either), double(both) / double(shorter)};
}

} // namespace Baojia
