// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/samples.h"

#include <algorithm>
#include <cmath>

namespace Baojia::Bench {

double Samples::quantile(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

} // namespace Baojia::Bench
