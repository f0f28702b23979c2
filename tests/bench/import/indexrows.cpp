// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"
#include "library/statement.h"

#include <QtCore/QStringList>

#include <algorithm>

#include "tests/bench/import/importrows.h"

using namespace Qt::StringLiterals;

namespace Baojia::Bench {

namespace {

constexpr double kMostShare = 0.75;

struct Weights
{
    qint64 articles = 0;
    qint64 text = 0; ///< bytes of UTF-8: headings, bylines and bodies
    qint64 search = 0; ///< bytes of the pages of tables and indices that only searching needs
    QStringList tables; ///< of search, the heaviest first
};

/// The tables that the library would have without a search. Every other one counts as the index: a table that
/// is new here makes the figure worse until someone says what it is for, never better.
bool isOfTheLibrary(const QString &table)
{
    static const QStringList names{u"meta"_s,
                                   u"newspaper"_s,
                                   u"edition"_s,
                                   u"page"_s,
                                   u"asset"_s,
                                   u"original"_s,
                                   u"article"_s,
                                   u"body"_s,
                                   u"article_image"_s,
                                   u"article_tag"_s,
                                   u"zone"_s,
                                   u"bookmark"_s,
                                   u"reading_state"_s,
                                   u"saved_search"_s,
                                   u"edition_month"_s,
                                   u"article_alias"_s,
                                   u"page_reference"_s,
                                   u"fingerprint"_s,
                                   u"correction"_s,
                                   u"moved_article"_s,
                                   u"teaser"_s,
                                   u"article_part"_s,
                                   u"watched_folder"_s,
                                   u"watched_file"_s};
    return names.contains(table) || table.startsWith("sqlite_"_L1);
}

Result<Weights> weigh(const QString &library)
{
    auto connection = Connection::open(library + u"/library.sqlite"_s, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    Weights weights;
    Statement text(
        *connection,
        u"SELECT count(*), sum(length(CAST(a.kicker || a.title || a.deck || a.byline || a.section AS BLOB))"
        " + length(CAST(b.text AS BLOB))) FROM article a JOIN body b ON b.article = a.id"_s);
    const auto row = text.step();
    if (!row)
        return row.error();
    weights.articles = text.integer(0);
    weights.text = text.integer(1);
    Statement tables(*connection,
                     u"SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat s LEFT JOIN "
                     u"sqlite_schema m ON m.name = s.name"
                     " WHERE s.aggregate = TRUE GROUP BY 1 ORDER BY 2 DESC"_s);
    for (;;) {
        const auto more = tables.step();
        if (!more)
            return more.error();
        if (!*more)
            return weights;
        if (isOfTheLibrary(tables.text(0)))
            continue;
        weights.search += tables.integer(1);
        weights.tables << u"%1 %2"_s.arg(tables.text(0))
                              .arg(static_cast<double>(tables.integer(1))
                                       / static_cast<double>(weights.articles),
                                   0,
                                   'f',
                                   0);
    }
}

} // namespace

void addIndexRows(Workshop &workshop, Report &report)
{
    const qsizetype size = workshop.usualSize();
    Row row{.group = u"index"_s,
            .what = u"index bytes an article, %1 articles"_s.arg(size),
            .unit = u"bytes"_s,
            .baselineName = u"its UTF-8 text"_s};
    const auto library = workshop.library(size);
    const auto weights = library ? weigh(*library) : Result<Weights>(library.error());
    if (!weights || weights->articles == 0) {
        report.add(notMeasured(row, weights ? u"the library is empty"_s : weights.error().detail));
        return;
    }
    const auto articles = static_cast<double>(weights->articles);
    row.ours = Figure::once(static_cast<double>(weights->search) / articles);
    row.baseline = Figure::once(static_cast<double>(weights->text) / articles);
    row.note = weights->tables.first(std::min<qsizetype>(4, weights->tables.size())).join(u", "_s);
    report.add(atMostTimes(row, By::P50, kMostShare));
}

} // namespace Baojia::Bench
