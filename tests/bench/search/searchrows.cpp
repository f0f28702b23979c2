// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/searchrows.h"

#include <QtCore/QFile>

#include <algorithm>

#include "tests/bench/search/librarysearch.h"
#include "tests/bench/search/pieces.h"
#include "tests/bench/search/textscan.h"
#include "tests/bench/search/unigrams.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr int kRepeats = 3; // timed, after one that is not
constexpr int kMostScans = 20; // of a library larger than the usual one: each takes seconds

/// A library, its text, and what is asked of both.
struct Searched
{
    std::shared_ptr<LibrarySearch> library;
    const PlainText *text = nullptr;
};

Result<Searched> searched(Workshop &workshop, qsizetype articles)
{
    const auto folder = workshop.library(articles);
    if (!folder)
        return folder.error();
    const auto text = workshop.text(articles);
    if (!text)
        return text.error();
    auto library = LibrarySearch::in(*folder);
    if (!library)
        return library.error();
    return Searched{*std::move(library), *text};
}

/// Differences between what a search answered and what a scan finds, kept in words.
class Truth
{
public:
    void wrong(const QString &piece, const QString &what)
    {
        ++m_wrong;
        if (m_first.isEmpty())
            m_first = u"“%1” %2"_s.arg(piece, what);
    }

    void right() { ++m_right; }

    void check(const QString &piece, bool same, const QString &what) { same ? right() : wrong(piece, what); }

    [[nodiscard]] bool isWhole() const { return m_wrong == 0; }

    [[nodiscard]] QString words() const
    {
        if (isWhole())
            return u"%1 of %1 the same as the scan"_s.arg(m_right);
        return u"%1 of %2 NOT the same as the scan; first: %3"_s.arg(m_wrong)
            .arg(m_right + m_wrong)
            .arg(m_first);
    }

private:
    int m_right = 0;
    int m_wrong = 0;
    QString m_first;
};

/// Times `search` for a piece, warm; says what was wrong, if anything.
template <class Search>
void time(Search &&search, const QString &piece, Samples &samples, Truth &truth)
{
    for (int repeat = 0; repeat <= kRepeats; ++repeat) {
        bool answered = true;
        const double took = millisecondsOf([&] { answered = static_cast<bool>(search()); });
        if (!answered)
            truth.wrong(piece, u"was not answered"_s);
        if (repeat > 0)
            samples.add(took);
    }
}

/// The newest fifty beside a scan of the text; one of each in turn.
Row newestRow(const Searched &in, const QStringList &queries, const QStringList &pieces, Row row, double bar)
{
    const TextScan scan(in.text->path());
    Samples ours;
    Samples theirs;
    Truth truth;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const QString &query = queries.at(i);
        time([&] { return in.library->newest(query); }, query, ours, truth);
        Result<qint64> counted = 0;
        theirs.add(millisecondsOf([&] { counted = scan.count(pieces.at(i)); }));
        const QList<qint64> expected = in.text->find(pieces.at(i).toUtf8());
        const auto found = in.library->newest(query);
        truth.check(
            query, counted.value_or(-1) == expected.size(), u"is counted otherwise by "_s + scan.name());
        truth.check(
            query,
            found && *found == expected.first(std::min<qsizetype>(expected.size(), LibrarySearch::screen)),
            u"has other newest hits"_s);
    }
    row.ours = Figure::of(ours);
    row.baselineName = scan.name();
    row.baseline = Figure::of(theirs);
    row = atMostTimes(row, By::P95, bar);
    row.note = truth.words();
    if (!truth.isWhole())
        row.met = false;
    return row;
}

QStringList phrases(const QStringList &pieces)
{
    QStringList queries;
    for (const QString &piece : pieces)
        queries << asPhrase(piece);
    return queries;
}

void addNewestRows(const Searched &in, int queries, Report &report)
{
    const QStringList words = randomWords(*in.text, 2, queries, 21);
    report.add(newestRow(in,
                         words,
                         words,
                         {.group = u"search"_s,
                          .what = u"newest 50 for 2 characters, %1 articles"_s.arg(in.text->articles()),
                          .unit = u"ms"_s},
                         0.01));
    const QStringList pieces = randomPieces(*in.text, queries, 22);
    report.add(newestRow(in,
                         phrases(pieces),
                         pieces,
                         {.group = u"search"_s,
                          .what = u"newest 50 for 3 to 20 characters, %1 articles"_s.arg(in.text->articles()),
                          .unit = u"ms"_s},
                         0.1));
}

/// Every hit of every length, not the newest only.
void addHitSetRow(const Searched &in, int queries, Report &report)
{
    QStringList pieces = randomPieces(*in.text, queries, 23) + randomWords(*in.text, 2, queries / 4 + 1, 24);
    pieces += randomWords(*in.text, 1, 1, 25);
    Truth truth;
    for (const QString &piece : std::as_const(pieces)) {
        const auto found = in.library->all(asPhrase(piece));
        truth.check(piece, found && *found == in.text->find(piece.toUtf8()), u"has other hits"_s);
    }
    Row row{.group = u"search"_s,
            .what = u"whole hit sets, 1 to 20 characters, %1 articles"_s.arg(in.text->articles()),
            .unit = u"queries"_s,
            .ours = Figure::once(static_cast<double>(pieces.size())),
            .baselineName = u"plain scan of the folded text"_s};
    row.bar = u"equal"_s;
    row.met = truth.isWhole();
    row.note = truth.words();
    report.add(row);
}

void addGrowthRow(const Searched &small, const Searched &large, int queries, Report &report)
{
    const QStringList words = randomWords(*small.text, 2, queries, 26);
    Samples ours;
    Samples base;
    Truth truth;
    for (const QString &word : words) {
        time([&] { return small.library->newest(word); }, word, base, truth);
        time([&] { return large.library->newest(word); }, word, ours, truth);
    }
    Row row{.group = u"search"_s,
            .what = u"newest 50 for 2 characters, %1 articles"_s.arg(large.text->articles()),
            .unit = u"ms"_s,
            .ours = Figure::of(ours),
            .baselineName = u"%1 articles"_s.arg(small.text->articles()),
            .baseline = Figure::of(base)};
    row = atMostTimes(row, By::P95, 1.5);
    row.note = u"the bar is for 10 k to 1 M"_s;
    if (!truth.isWhole())
        row.met = false;
    report.add(row);
}

void addCountRow(Workshop &workshop, const Searched &in, int queries, Report &report)
{
    Row row{.group = u"search"_s,
            .what = u"exact count of 1 or 2 characters, %1 articles"_s.arg(in.text->articles()),
            .unit = u"ms"_s,
            .baselineName = u"FTS5 unigram phrase"_s};
    const QString file = workshop.file(u"unigrams.sqlite"_s);
    {
        auto unigrams = Unigrams::over(*in.text, file);
        if (!unigrams) {
            report.add(notMeasured(row, unigrams.error().detail));
            return;
        }
        const QStringList words =
            randomWords(*in.text, 1, queries / 2, 27) + randomWords(*in.text, 2, queries - queries / 2, 28);
        Samples ours;
        Samples theirs;
        Truth truth;
        for (const QString &word : words) {
            time([&] { return in.library->count(word); }, word, ours, truth);
            time([&] { return (*unigrams)->count(word); }, word, theirs, truth);
            const auto count = in.library->count(word);
            truth.check(word, count && *count == in.text->find(word.toUtf8()).size(), u"has another count"_s);
        }
        row.ours = Figure::of(ours);
        row.baseline = Figure::of(theirs);
        row = atMostTimes(row, By::P95, 0.2);
        row.note = truth.words() + u"; slowest %1 ms"_s.arg(ours.most(), 0, 'g', 3);
        if (!truth.isWhole())
            row.met = false;
        report.add(row);
    }
    QFile::remove(file);
}

} // namespace

void addSearchRows(Workshop &workshop, Report &report)
{
    const int queries = workshop.options().queries;
    const auto usual = searched(workshop, workshop.usualSize());
    const auto small = searched(workshop, workshop.smallSize());
    if (!usual || !small) {
        report.add(notMeasured({.group = u"search"_s, .what = u"searching"_s},
                               (usual ? small.error() : usual.error()).detail));
        return;
    }
    addNewestRows(*usual, queries, report);
    addHitSetRow(*usual, queries, report);
    addCountRow(workshop, *usual, queries, report);
    addGrowthRow(*small, *usual, queries, report);
    if (workshop.options().articles <= workshop.usualSize())
        return;
    const auto large = searched(workshop, workshop.options().articles);
    if (!large) {
        report.add(notMeasured({.group = u"search"_s, .what = u"searching the largest library"_s},
                               large.error().detail));
        return;
    }
    addGrowthRow(*small, *large, queries, report);
    addNewestRows(*large, std::min(queries, kMostScans), report);
}

} // namespace Baojia::Bench
