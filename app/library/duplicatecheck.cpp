// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/duplicatecheck.h"

#include "library/fingerprints.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFaults = 100;
constexpr int batch = 200; // articles read before the statement is closed again

Result<void> collect(Connection &connection, const QString &sql, QStringList &faults)
{
    Statement wrong(connection, sql);
    auto row = wrong.step();
    for (; row && *row && faults.size() < mostFaults; row = wrong.step())
        faults << wrong.text(0);
    if (!row)
        return row.error();
    return {};
}

/// Whether those of articles that were imported before there were any are still being made.
Result<bool> isFilling(Connection &connection)
{
    Statement state(connection, u"SELECT 1 FROM meta WHERE key = 'fingerprints' AND value = ?"_s);
    return state.bind(fingerprintVersion() + u" all"_s).step().transform([](bool all) { return !all; });
}

/// An article as its fingerprint is made of it.
struct Row
{
    qint64 id = 0;
    qint64 sortKey = 0;
    ArticleKind kind = ArticleKind::Article;
    QString text;
};

Result<QList<Row>> nextRows(Connection &connection, qint64 after)
{
    QList<Row> rows;
    Statement article(
        connection,
        u"SELECT a.id, a.sort_key, a.kind, b.text FROM article a JOIN body b ON b.article = a.id "
        "WHERE a.id > ? ORDER BY a.id LIMIT ?"_s);
    auto row = article.bind(after).bind(batch).step();
    for (; row && *row; row = article.step())
        rows << Row{article.integer(0),
                    article.integer(1),
                    static_cast<ArticleKind>(article.number(2)),
                    article.text(3)};
    if (!row)
        return row.error();
    return rows;
}

Result<void> checkFingerprints(Connection &connection, Progress &progress, QStringList &faults)
{
    Fingerprints fingerprints(connection);
    qint64 last = 0;
    qint64 done = 0;
    for (;;) {
        auto rows = nextRows(connection, last);
        if (!rows)
            return rows.error();
        if (rows->isEmpty() || faults.size() >= mostFaults)
            return {};
        for (const Row &row : *rows) {
            if (auto wanted = progress.report(done++, 0); !wanted)
                return wanted;
            auto right = fingerprints.isRight(row.sortKey, fingerprintOf(row.kind, row.text));
            if (!right)
                return right.error();
            if (!*right)
                faults << u"article %1 has another fingerprint"_s.arg(row.id);
        }
        last = rows->last().id;
    }
}

} // namespace

Result<QStringList> duplicateFaults(Connection &connection, Progress &progress)
{
    QStringList faults;
    const QStringList wrongRows{
        u"SELECT 'name ' || o.identity || ' of article ' || o.article || ' is one of another edition' "
        "FROM article_alias o JOIN article a ON a.id = o.article WHERE a.edition <> o.edition"_s,
        u"SELECT 'page ' || f.page || ' cannot refer to article ' || f.article FROM page_reference f "
        "JOIN article a ON a.id = f.article JOIN page p ON p.id = f.page "
        "WHERE a.edition <> p.edition OR a.page = f.page"_s};
    for (const QString &sql : wrongRows) {
        if (auto done = collect(connection, sql, faults); !done)
            return done.error();
    }
    auto filling = isFilling(connection);
    if (!filling)
        return filling.error();
    if (*filling)
        return faults;
    if (auto done = checkFingerprints(connection, progress, faults); !done)
        return done.error();
    return faults;
}

} // namespace Baojia
