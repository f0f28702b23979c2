// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"

#include "library/articlestore.h"
#include "library/assets.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Past this many faults the library is plainly damaged, and one more line helps nobody.
constexpr qsizetype kMostFaults = 200;
constexpr int kBatch = 500;

/// Goes through the library once and notes what is wrong.
class Check
{
public:
    Check(Connection &connection, Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    { }

    Result<IntegrityReport> run();

private:
    using CheckRow = Result<void> (Check::*)(qint64);

    Result<void> count();
    Result<void> readFaults(const QString &sql, const QString &prefix);
    Result<void> checkDatabase();
    Result<void> checkIndex();
    Result<void> checkRows(const QString &sql, CheckRow check);
    Result<void> checkArticle(qint64 row);
    Result<void> checkAsset(qint64 row);
    Result<void> checkOriginal(qint64 row);
    void fault(const QString &line);

    Connection &m_connection;
    Progress &m_progress;
    IntegrityReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void Check::fault(const QString &line)
{
    if (m_report.faults.size() < kMostFaults)
        m_report.faults << line;
}

Result<IntegrityReport> Check::run()
{
    if (auto counted = count(); !counted)
        return counted.error();
    if (auto checked = checkDatabase(); !checked)
        return checked.error();
    // Rows of a damaged file cannot be relied on to be there, let alone to be right.
    if (!m_report.faults.isEmpty())
        return m_report;
    if (auto checked = checkIndex(); !checked)
        return checked.error();
    auto checked =
        checkRows(u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s, &Check::checkArticle);
    if (checked)
        checked = checkRows(u"SELECT id FROM asset WHERE id > ? ORDER BY id LIMIT ?"_s, &Check::checkAsset);
    if (checked)
        checked =
            checkRows(u"SELECT id FROM original WHERE id > ? ORDER BY id LIMIT ?"_s, &Check::checkOriginal);
    if (!checked)
        return checked.error();
    return m_report;
}

Result<void> Check::count()
{
    Statement counts(
        m_connection,
        u"SELECT (SELECT count(*) FROM newspaper), (SELECT count(*) FROM edition), "
        "(SELECT count(*) FROM page), (SELECT count(*) FROM article), (SELECT count(*) FROM asset), "
        "(SELECT count(*) FROM bookmark), (SELECT count(*) FROM original)"_s);
    if (auto row = counts.step(); !row)
        return row.error();
    m_report.newspapers = counts.integer(0);
    m_report.editions = counts.integer(1);
    m_report.pages = counts.integer(2);
    m_report.articles = counts.integer(3);
    m_report.assets = counts.integer(4);
    m_report.bookmarks = counts.integer(5);
    m_total = m_report.articles + m_report.assets + counts.integer(6);
    return {};
}

/// Each row of `sql` is a fault, told by its first two columns.
Result<void> Check::readFaults(const QString &sql, const QString &prefix)
{
    if (auto wanted = m_progress.report(m_done, m_total); !wanted)
        return wanted;
    Statement faults(m_connection, sql);
    auto row = faults.step();
    for (; row && *row; row = faults.step())
        fault(QString(prefix + faults.text(0) + u' ' + faults.text(1)).trimmed());
    if (!row)
        return row.error();
    return {};
}

Result<void> Check::checkDatabase()
{
    if (auto done = readFaults(
            u"SELECT integrity_check, '' FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s, {});
        !done)
        return done;
    if (auto done =
            readFaults(u"SELECT \"table\", rowid FROM pragma_foreign_key_check"_s, u"foreign key: "_s);
        !done)
        return done;
    // The counts that lists show are kept by triggers.
    if (auto done = readFaults(
            u"SELECT id, '' FROM page p WHERE article_count <> (SELECT count(*) FROM article WHERE page = "
            u"p.id) OR "
            "read_count <> (SELECT count(*) FROM article a JOIN reading_state r ON r.article = a.id "
            "WHERE a.page = p.id AND r.read_at IS NOT NULL)"_s,
            u"counts of page "_s);
        !done)
        return done;
    return readFaults(
        u"SELECT id, '' FROM edition e WHERE page_count <> (SELECT count(*) FROM page WHERE edition = e.id "
        "AND label <> '') OR article_count <> (SELECT total(article_count) FROM page WHERE edition = e.id) "
        "OR "
        "read_count <> (SELECT total(read_count) FROM page WHERE edition = e.id)"_s,
        u"counts of edition "_s);
}

Result<void> Check::checkIndex()
{
    return readFaults(u"SELECT * FROM (SELECT (SELECT cast(total(articles - removed) AS INTEGER) FROM segment) AS indexed,"
                      " (SELECT count(*) FROM article) AS present) WHERE indexed <> present"_s,
                      u"index rows and articles: "_s);
}

/// Row by row in batches, so that no SELECT stays open all the while.
Result<void> Check::checkRows(const QString &sql, CheckRow check)
{
    qint64 last = 0;
    for (;;) {
        QList<qint64> rows;
        {
            Statement batch(m_connection, sql);
            batch.bind(last).bind(kBatch);
            auto row = batch.step();
            for (; row && *row; row = batch.step())
                rows << batch.integer(0);
            if (!row)
                return row.error();
        }
        if (rows.isEmpty())
            return {};
        for (const qint64 row : rows) {
            if (auto wanted = m_progress.report(m_done++, m_total); !wanted)
                return wanted;
            if (auto checked = (this->*check)(row); !checked)
                return checked;
        }
        last = rows.last();
    }
}

Result<void> Check::checkArticle(qint64 row)
{
    const ArticleId id(row);
    ArticleStore articles(m_connection);
    auto article = articles.load(id);
    if (!article && article.error().kind == ErrorKind::NoSuchArticle) {
        fault(u"article %1 has no body"_s.arg(row));
        return {};
    }
    if (!article)
        return article.error();
    auto original = articles.originalKey(id);
    if (!original)
        return original.error();
    Statement kept(m_connection, u"SELECT content_hash FROM article WHERE id = ?"_s);
    if (auto found = kept.bind(id).step(); !found)
        return found.error();
    if (kept.hash(0) != articleHash(*article, *original))
        fault(u"article %1 is not what was imported"_s.arg(row));
    return {};
}

Result<void> Check::checkAsset(qint64 row)
{
    Statement asset(m_connection, u"SELECT hash, bytes FROM asset WHERE id = ?"_s);
    if (auto found = asset.bind(row).step(); !found)
        return found.error();
    if (ContentHash::of(asset.blob(1)) != asset.hash(0))
        fault(u"asset %1 is not what was imported"_s.arg(asset.hash(0).toHex()));
    return {};
}

Result<void> Check::checkOriginal(qint64 row)
{
    auto original = Originals(m_connection).load(row);
    if (!original && original.error().kind == ErrorKind::LibraryDamaged) {
        fault(u"original %1 is not what was imported"_s.arg(row));
        return {};
    }
    return original ? Result<void>() : original.error();
}

} // namespace

Result<IntegrityReport> checkLibrary(Connection &connection, Progress &progress)
{
    auto report = Check(connection, progress).run();
    // A page that cannot be read is what the check was for, and not a reason why there could be none.
    if (!report && report.error().kind == ErrorKind::LibraryDamaged) {
        IntegrityReport damaged;
        damaged.faults << report.error().detail;
        return damaged;
    }
    return report;
}

} // namespace Baojia
