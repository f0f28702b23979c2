// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <algorithm>

#include "tests/bench/measure/process.h"
#include "tests/bench/search/pieces.h"
#include "tests/bench/window/watchdog.h"
#include "tests/bench/window/windowrows.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr auto kLongestVisit = 30min;
constexpr qsizetype kImported = 2000; // articles
constexpr int kTyped = 8; // words and pieces each

/// Importing changes a library; the one that others measure stays as it is.
Result<QString> copied(Workshop &workshop, qsizetype articles)
{
    const auto library = workshop.library(articles);
    if (!library)
        return library.error();
    QString copy = workshop.file(u"library-watched"_s);
    QDir(copy).removeRecursively();
    QDir().mkpath(copy);
    if (!QFile::copy(*library + u"/library.sqlite"_s, copy + u"/library.sqlite"_s))
        return Error{ErrorKind::WriteFailed, copy, u"the library was not copied"_s};
    return copy;
}

Row phaseRow(const QJsonObject &phase)
{
    Row row{.group = u"watchdog"_s,
            .what = u"GUI thread, longest gap, "_s + phase.value("phase"_L1).toString(),
            .unit = u"ms"_s};
    row.ours = Figure::once(phase.value("longest"_L1).toDouble());
    row.baselineName = u"idle thread"_s;
    row.baseline = Figure::once(phase.value("longest_idle"_L1).toDouble());
    double longestOwn = 0;
    QString where;
    int own = 0;
    const QJsonArray gaps = phase.value("gaps"_L1).toArray();
    for (const auto &gap : gaps) {
        const QString function = gap["where"_L1].toString();
        if (function.isEmpty())
            continue;
        ++own;
        if (gap["ms"_L1].toDouble() > longestOwn) {
            longestOwn = gap["ms"_L1].toDouble();
            where = u"%1 (%2 ms of processor time)"_s.arg(function).arg(
                gap["processor_ms"_L1].toDouble(), 0, 'f', 0);
        }
    }
    row.bar = u"none over %1 ms with Baojia's code on the stack"_s.arg(Watchdog::bound);
    row.met = own == 0;
    row.note = u"%1 beats, p50 %2, p95 %3 ms; %4 over 16 ms"_s.arg(phase.value("beats"_L1).toInteger())
                   .arg(phase.value("p50"_L1).toDouble(), 0, 'f', 1)
                   .arg(phase.value("p95"_L1).toDouble(), 0, 'f', 1)
                   .arg(gaps.size());
    if (own > 0)
        row.note += u", %1 of them in Baojia's code, longest %2 ms in %3"_s.arg(own)
                        .arg(longestOwn, 0, 'f', 0)
                        .arg(where);
    else if (!gaps.isEmpty())
        row.note += u", none of them found in Baojia's code: the engine, painting by Qt, or another process"_s;
    return row;
}

} // namespace

void addWatchdogRows(Workshop &workshop, Report &report)
{
    const Row row{.group = u"watchdog"_s, .what = u"GUI thread"_s};
    const qsizetype articles = workshop.usualSize();
    const auto library = copied(workshop, articles);
    const auto folder = workshop.founder(std::min(kImported, articles), articles);
    const auto text = workshop.text(articles);
    if (!library || !folder || !text) {
        report.add(notMeasured(row, u"there is no library to open"_s));
        return;
    }
    const QStringList pieces = randomWords(**text, 2, kTyped, 31) + randomWords(**text, 4, kTyped, 32);
    const auto told = answerOf(QStringList{u"watch"_s, *library, *folder} + pieces, kLongestVisit);
    QDir(*library).removeRecursively();
    if (!told) {
        report.add(notMeasured(row, told.error().detail));
        return;
    }
    const QJsonArray phases = told->value("phases"_L1).toArray();
    for (const auto &phase : phases)
        report.add(phaseRow(phase.toObject()));
}

} // namespace Baojia::Bench
