// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus/random.h"

#include <numeric>

namespace Baojia::Bench {

WeightedChoice::WeightedChoice(const std::vector<double> &weights)
    : m_share(weights.size(), 1.0)
    , m_alias(weights.size(), 0)
{
    const double total = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    const auto count = static_cast<double>(weights.size());
    std::vector<double> left(weights.size());
    std::vector<std::size_t> poor;
    std::vector<std::size_t> rich;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left[i] = weights[i] * count / total;
        (left[i] < 1.0 ? poor : rich).push_back(i);
    }
    while (!poor.empty() && !rich.empty()) {
        const std::size_t taker = poor.back();
        const std::size_t giver = rich.back();
        poor.pop_back();
        m_share[taker] = left[taker];
        m_alias[taker] = static_cast<qsizetype>(giver);
        left[giver] -= 1.0 - left[taker];
        if (left[giver] < 1.0) {
            rich.pop_back();
            poor.push_back(giver);
        }
    }
}

} // namespace Baojia::Bench
