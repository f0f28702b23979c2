// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/row.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

Row atMostTimes(Row row, By by, double bar)
{
    const QString which = row.ours && *row.ours != Figure::once(row.ours->p50)
        ? (by == By::P95 ? u"p95 "_s : u"p50 "_s)
        : QString();
    row.bar = u"%1≤ %2×"_s.arg(which, bar < 0.1 ? u"1/%1"_s.arg(qRound(1 / bar)) : QString::number(bar));
    if (!row.ours || !row.baseline)
        return row;
    const double ours = by == By::P95 ? row.ours->p95 : row.ours->p50;
    const double baseline = by == By::P95 ? row.baseline->p95 : row.baseline->p50;
    if (baseline <= 0)
        return row;
    row.ratio = ours / baseline;
    row.met = *row.ratio <= bar;
    return row;
}

Row notMeasured(Row row, const QString &why)
{
    row.ours.reset();
    row.baseline.reset();
    row.ratio.reset();
    row.met.reset();
    row.note = u"not measured: "_s + why;
    return row;
}

} // namespace Baojia::Bench
