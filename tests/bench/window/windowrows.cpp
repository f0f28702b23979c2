// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/windowrows.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QThread>

#include "tests/bench/corpus/article.h"
#include "tests/bench/measure/process.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

constexpr auto kLongestStart = 60s;
constexpr auto kLongestTurns = 30min;
constexpr auto kSettle = 2s; // what a program still frees or fetches after its window is there
constexpr int kMemoryRounds = 3;
constexpr double kNanosecondsInMillisecond = 1e6;

/// One article as a page of its own, for a bare view.
Result<QString> plainPage(Workshop &workshop)
{
    const PrintedArticle article = ArticleMaker().article(1);
    QString html =
        u"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1>"_s
            .arg(article.title);
    for (const QString &paragraph : article.paragraphs)
        html += u"<p>%1</p>"_s.arg(paragraph);
    QFile file(workshop.file(u"bare.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(html.toUtf8()) < 0)
        return Error{ErrorKind::WriteFailed, file.fileName(), file.errorString()};
    return file.fileName();
}

/// Milliseconds from the start of the process to its content.
Result<double> startOf(const QStringList &role)
{
    Child child(role);
    const auto told = child.answer(kLongestStart);
    if (!told)
        return told.error();
    const qint64 painted = told->value("painted"_L1).toInteger();
    if (painted == 0)
        return Error{ErrorKind::Internal, role.first(), u"nothing was painted"_s};
    return static_cast<double>(painted - child.startedAt()) / kNanosecondsInMillisecond;
}

/// PSS of the process and its own, once it has settled.
Result<double> memoryOf(const QStringList &role)
{
    Child child(role);
    const auto told = child.answer(kLongestStart);
    if (!told)
        return told.error();
    QThread::sleep(static_cast<unsigned long>(kSettle.count()));
    return treeMebibytes(child.id());
}

/// What is measured in turn, round after round; the first of a round is the first role.
struct Contest
{
    QList<QStringList> roles;
    QList<Samples> samples = {};
    QString failure = {};
};

template <class Measure>
void run(Contest &contest, int rounds, Measure &&measure)
{
    contest.samples.resize(contest.roles.size());
    // The round before the first brings programs and libraries into memory.
    for (int round = -1; round < rounds; ++round) {
        for (qsizetype i = 0; i < contest.roles.size(); ++i) {
            const auto value = measure(contest.roles.at(i));
            if (!value)
                contest.failure = value.error().subject + u": "_s + value.error().detail;
            else if (round >= 0)
                contest.samples[i].add(*value);
        }
    }
}

Row row(const QString &group,
        const QString &what,
        const QString &unit,
        const Samples &ours,
        const QString &baselineName,
        const Samples &baseline)
{
    return {.group = group,
            .what = what,
            .unit = unit,
            .ours = Figure::of(ours),
            .baselineName = baselineName,
            .baseline = Figure::of(baseline)};
}

Samples samplesOf(const QJsonObject &told, QLatin1StringView key)
{
    Samples samples;
    const QJsonArray values = told.value(key).toArray();
    for (const auto &value : values)
        samples.add(value.toDouble());
    return samples;
}

void addFailure(const QString &group, const QString &why, Report &report)
{
    report.add(notMeasured({.group = group, .what = group}, why));
}

} // namespace

void addStartupRows(Workshop &workshop, Report &report)
{
    const qsizetype size = workshop.options().articles;
    const auto page = plainPage(workshop);
    const auto large = workshop.library(size);
    const auto small = workshop.library(Workshop::smallestSize);
    if (!page || !large || !small) {
        addFailure(u"startup"_s, u"there is no library to open"_s, report);
        return;
    }
    const QString empty = workshop.file(u"library-empty"_s);
    Contest contest{
        .roles = {{u"bare"_s, *page}, {u"program"_s, *large}, {u"program"_s, *small}, {u"program"_s, empty}}};
    run(contest, workshop.options().starts, &startOf);
    if (!contest.failure.isEmpty()) {
        addFailure(u"startup"_s, contest.failure, report);
        return;
    }
    const QString what = u"start to window with content, %1 articles"_s.arg(size);
    const Samples &ours = contest.samples.at(1);
    Row bare = atMostTimes(
        row(u"startup"_s, what, u"ms"_s, ours, u"bare web view"_s, contest.samples.at(0)), By::P50, 1.15);
    bare.note = u"%1 starts of each, in turn; from the start of the process"_s.arg(workshop.options().starts);
    report.add(bare);
    Row few = atMostTimes(row(u"startup"_s,
                              what,
                              u"ms"_s,
                              ours,
                              u"%1 articles"_s.arg(Workshop::smallestSize),
                              contest.samples.at(2)),
                          By::P50,
                          1.05);
    few.note = u"both show the front of a page"_s;
    report.add(few);
    Row none = atMostTimes(
        row(u"startup"_s, what, u"ms"_s, ours, u"empty library"_s, contest.samples.at(3)), By::P50, 1.05);
    none.note = u"the empty one only shows what to do with it: no web page is loaded"_s;
    report.add(none);
}

void addMemoryRows(Workshop &workshop, Report &report)
{
    const qsizetype size = workshop.usualSize();
    const auto page = plainPage(workshop);
    const auto library = workshop.library(size);
    if (!page || !library) {
        addFailure(u"memory"_s, u"there is no library to open"_s, report);
        return;
    }
    Contest contest{.roles = {{u"bare"_s, *page}, {u"program"_s, *library}}};
    run(contest, kMemoryRounds, &memoryOf);
    if (!contest.failure.isEmpty() || contest.samples.at(0).p50() <= 0) {
        addFailure(u"memory"_s, contest.failure + u" this system does not tell PSS"_s, report);
        return;
    }
    Row memory = atMostTimes(row(u"memory"_s,
                                 u"memory (PSS of all processes), %1 articles open"_s.arg(size),
                                 u"MiB"_s,
                                 contest.samples.at(1),
                                 u"bare web view"_s,
                                 contest.samples.at(0)),
                             By::P50,
                             1.15);
    memory.note = u"%1 starts of each, in turn, 2 s after the content was there"_s.arg(kMemoryRounds);
    report.add(memory);
}

void addTurnRows(Workshop &workshop, Report &report)
{
    const auto library = workshop.library(workshop.usualSize());
    if (!library) {
        addFailure(u"turn"_s, u"there is no library to open"_s, report);
        return;
    }
    const auto told =
        answerOf({u"turns"_s, *library, QString::number(workshop.options().turns)}, kLongestTurns);
    if (!told) {
        addFailure(u"turn"_s, told.error().detail, report);
        return;
    }
    const std::tuple<QString, Samples, Samples> kinds[]{
        {u"article turn, key to painted"_s, samplesOf(*told, "articles"_L1), samplesOf(*told, "articleSwaps"_L1)},
        {u"page turn, key to painted"_s, samplesOf(*told, "pages"_L1), samplesOf(*told, "pageSwaps"_L1)}};
    for (const auto &[what, turns, swaps] : kinds) {
        for (const By by : {By::P50, By::P95}) {
            Row turn = atMostTimes(
                row(u"turn"_s, what, u"ms"_s, turns, u"body swap in the same view"_s, swaps), by, 1.1);
            turn.note = u"%1 turns, %2 swaps"_s.arg(turns.count()).arg(swaps.count());
            report.add(turns.isEmpty() || swaps.isEmpty() ? notMeasured(turn, u"nothing was turned"_s)
                                                          : turn);
        }
    }
}

} // namespace Baojia::Bench
