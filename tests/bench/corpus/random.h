// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <vector>

namespace Baojia::Bench {

/// Numbers that only depend on the seed, on every machine and with every library (unlike those of <random>).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
        // Once through the mixer: sequences of neighbouring seeds would else be the same one, a step apart.
        m_state = next() ^ (seed << 32);
    }

    /// Any number.
    quint64 next()
    {
        // SplitMix64 (Steele, Lea, Flood 2014).
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// From 0 up to, not including, `bound` (1 or more).
    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(next() % static_cast<quint64>(bound)); }

    /// From `least` to `most`, both included.
    int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }

    /// From 0 up to, not including, 1.
    double real() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    bool chance(double probability) { return real() < probability; }

private:
    quint64 m_state;
};

/// Draws indices with given weights, each in constant time (Walker's alias method).
class WeightedChoice
{
public:
    explicit WeightedChoice(const std::vector<double> &weights);

    [[nodiscard]] qsizetype draw(Random &random) const
    {
        const qsizetype at = random.below(static_cast<qsizetype>(m_share.size()));
        const auto slot = static_cast<std::size_t>(at);
        return random.real() < m_share[slot] ? at : m_alias[slot];
    }

private:
    std::vector<double> m_share;
    std::vector<qsizetype> m_alias;
};

} // namespace Baojia::Bench
