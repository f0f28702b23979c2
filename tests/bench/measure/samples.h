// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <chrono>
#include <utility>

namespace Baojia::Bench {

/// What was measured again and again, in one unit.
class Samples
{
public:
    Samples() = default;

    explicit Samples(QList<double> values)
        : m_values(std::move(values))
    { }

    void add(double value) { m_values.append(value); }

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    [[nodiscard]] qsizetype count() const { return m_values.size(); }

    [[nodiscard]] const QList<double> &values() const { return m_values; }

    /// The smallest sample that at least `share` (0 to 1) of all do not exceed; 0 without samples.
    [[nodiscard]] double quantile(double share) const;

    [[nodiscard]] double p50() const { return quantile(0.5); }

    [[nodiscard]] double p95() const { return quantile(0.95); }

    [[nodiscard]] double most() const { return quantile(1); }

private:
    QList<double> m_values;
};

/// Runs `work` and says how many milliseconds it took.
template <class F>
double millisecondsOf(F &&work)
{
    const auto start = std::chrono::steady_clock::now();
    std::forward<F>(work)();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace Baojia::Bench
