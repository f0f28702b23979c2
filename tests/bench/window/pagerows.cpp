// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>

#include "tests/bench/measure/process.h"
#include "tests/bench/window/watchdog.h"
#include "tests/bench/window/windowrows.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr auto kLongest = 5min;
constexpr double kFrame = 16; // ms

Samples samplesOf(const QJsonArray &values)
{
    Samples samples;
    for (const auto &value : values)
        samples.add(value.toDouble());
    return samples;
}

} // namespace

void addPageRows(Workshop &workshop, Report &report)
{
    Row zoom{.group = u"pageview"_s, .what = u"zoom step of a scan that was drawn before"_s, .unit = u"ms"_s};
    const auto told = answerOf({u"pages"_s, QString::number(workshop.options().turns)}, kLongest);
    if (!told) {
        report.add(notMeasured(zoom, told.error().detail));
        return;
    }
    const Samples zooms = samplesOf(told->value("zooms"_L1).toArray());
    const Samples blits = samplesOf(told->value("blits"_L1).toArray());
    zoom.ours = Figure::of(zooms);
    zoom.baselineName = u"QPainter draws the same raster"_s;
    zoom.baseline = Figure::of(blits);
    zoom.ratio = blits.p50() > 0 ? std::optional(zooms.p50() / blits.p50()) : std::nullopt;
    zoom.bar = u"p95 within one frame, 16 ms"_s;
    zoom.met = zooms.p95() <= kFrame;
    zoom.note = u"%1 steps, each followed by the plain painting; key to painted without the screen"_s.arg(
        zooms.count());
    report.add(zoom);

    Row scroll{.group = u"pageview"_s,
               .what = u"GUI thread, longest gap, scrolling 60 thumbnails"_s,
               .unit = u"ms"_s};
    const QJsonArray gaps = told->value("gaps"_L1).toArray();
    scroll.ours = Figure::once(told->value("longest"_L1).toDouble());
    scroll.baselineName = u"idle thread"_s;
    scroll.baseline = Figure::once(told->value("longest_idle"_L1).toDouble());
    scroll.bar = u"no gap over %1 ms"_s.arg(Watchdog::bound);
    scroll.met = gaps.isEmpty();
    scroll.note =
        u"%1 gaps; %2 thumbnails made meanwhile"_s.arg(gaps.size()).arg(told->value("made"_L1).toInteger());
    report.add(scroll);
}

} // namespace Baojia::Bench
