// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import/importrows.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

#include "tests/bench/corpus/writers.h"
#include "tests/bench/measure/process.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr qsizetype kMostFounder =
    10'000; // articles; a mirror takes longer to write than to say how fast it is read
constexpr double kLeastRate = 1000;
constexpr double kMostMebibytes = 512;
constexpr qsizetype kMillion = 1'000'000;

/// Processor seconds an article for reading the files of `folder` and putting them into a table.
Result<double> storing(Workshop &workshop, const QString &folder, qsizetype articles)
{
    const QString database = workshop.file(u"stored.sqlite"_s);
    const auto told = answerOf({u"store"_s, database, folder}, 1h);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database + end);
    if (!told)
        return told.error();
    return told->value("processor_seconds"_L1).toDouble() / static_cast<double>(articles);
}

Row rateRow(Workshop &workshop, const QString &what, const QString &folder, const ImportFigures &figures)
{
    const auto articles = static_cast<double>(figures.articles);
    Row row{.group = u"import"_s, .what = what, .unit = u"articles/s"_s};
    row.ours = Figure::once(articles / figures.processorSeconds);
    row.bar = u"≥ %1 a core"_s.arg(kLeastRate);
    row.met = row.ours->p50 >= kLeastRate;
    row.note = u"%1 articles; %2 articles/s by the clock, %3 cores busy"_s.arg(figures.articles)
                   .arg(qRound(articles / figures.seconds))
                   .arg(figures.processorSeconds / figures.seconds, 0, 'f', 1);
    if (const auto stored = storing(workshop, folder, figures.articles)) {
        row.baselineName = u"same files into one table, neither parsed nor indexed"_s;
        row.baseline = Figure::once(1 / *stored);
        row.ratio = row.ours->p50 / row.baseline->p50;
    }
    return row;
}

Row memoryRow(const ImportFigures &figures)
{
    Row row{.group = u"import"_s,
            .what = u"peak memory of importing %1 articles"_s.arg(figures.articles),
            .unit = u"MiB"_s};
    row.ours = Figure::once(figures.peakMebibytes);
    row.baselineName = u"same process before it began"_s;
    row.baseline = Figure::once(figures.emptyMebibytes);
    row.ratio = figures.emptyMebibytes > 0 ? std::optional(figures.peakMebibytes / figures.emptyMebibytes)
                                           : std::nullopt;
    row.bar = u"≤ %1 MiB at 1 M"_s.arg(kMostMebibytes);
    if (figures.articles >= kMillion)
        row.met = figures.peakMebibytes <= kMostMebibytes;
    else
        row.note = u"a smaller import than the bar is for; --size 1m measures it"_s;
    return row;
}

} // namespace

void addCorpusRows(Workshop &workshop, Report &report)
{
    const CorpusStatistics found = statistics(workshop.options().articles);
    const QString note = u"on average, in a sample of the corpus"_s;
    report.add({.group = u"corpus"_s,
                .what = u"characters an article"_s,
                .ours = Figure::once(found.characters),
                .note = note});
    report.add({.group = u"corpus"_s,
                .what = u"distinct characters an article"_s,
                .ours = Figure::once(found.distinctCharacters),
                .note = note});
    report.add({.group = u"corpus"_s,
                .what = u"distinct pairs of characters an article"_s,
                .ours = Figure::once(found.distinctPairs),
                .note = note});
}

void addImportRows(Workshop &workshop, Report &report)
{
    QList<qsizetype> sizes{workshop.usualSize()};
    if (workshop.options().articles > sizes.first())
        sizes << workshop.options().articles;
    for (const qsizetype size : sizes) {
        const QString what = u"import and index %1 Jekyll posts, per core"_s.arg(size);
        const auto figures = workshop.measureLibrary(size);
        const auto files = workshop.files(size);
        if (!figures || !files) {
            report.add(notMeasured({.group = u"import"_s, .what = what},
                                   (figures ? files.error() : figures.error()).detail));
            continue;
        }
        report.add(rateRow(workshop, what, *files, *figures));
        report.add(memoryRow(*figures));
        workshop.dropFiles(size);
    }
    const qsizetype articles = std::min(kMostFounder, workshop.options().articles);
    const QString what = u"import and index %1 articles of a Founder mirror, per core"_s.arg(articles);
    const auto files = workshop.founder(articles);
    const auto figures = files ? workshop.measureImport(*files) : Result<ImportFigures>(files.error());
    report.add(figures ? rateRow(workshop, what, *files, *figures)
                       : notMeasured({.group = u"import"_s, .what = what}, figures.error().detail));
}

} // namespace Baojia::Bench
