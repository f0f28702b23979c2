// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

#include "tests/bench/measure/samples.h"

namespace Baojia::Bench {

/// A figure as the table shows it: half of the samples are at most p50, 95 of 100 at most p95. A figure
/// measured once is both.
struct Figure
{
    double p50 = 0;
    double p95 = 0;

    [[nodiscard]] static Figure of(const Samples &samples) { return {samples.p50(), samples.p95()}; }

    [[nodiscard]] static Figure once(double value) { return {value, value}; }

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// One row of the table. (With initialisers, so that a row may be begun with the first few members named.)
struct Row
{
    QString group = {}; ///< search, import …: what --only names
    QString what = {};
    QString unit = {}; ///< of both figures
    std::optional<Figure> ours = {}; ///< nullopt: not measured, `note` says why
    QString baselineName = {};
    std::optional<Figure> baseline = {}; ///< measured in the same run
    std::optional<double> ratio = {}; ///< what is held against the bar
    QString bar = {}; ///< in words; empty: there is none
    std::optional<bool> met = {}; ///< nullopt: no bar, or not measured
    QString note = {};
};

/// Which of the two figures is compared.
enum class By { P50, P95 };

/// A row whose bar is "at most `bar` times the baseline".
[[nodiscard]] Row atMostTimes(Row row, By by, double bar);

/// A row that could not be measured, and why.
[[nodiscard]] Row notMeasured(Row row, const QString &why);

} // namespace Baojia::Bench
