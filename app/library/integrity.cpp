// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"

#include "library/contentcheck.h"
#include "library/duplicatecheck.h"
#include "library/longstatement.h"
#include "library/rows.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the library once and notes what is wrong.
class Check
{
public:
    Check(Connection &connection, IndexUpkeep &index, Progress &progress)
        : m_connection(connection)
        , m_index(index)
        , m_progress(progress)
    { }

    Result<IntegrityReport> run();

private:
    Result<void> count();
    Result<void> readFaults(const QString &sql, const QString &prefix);
    Result<void> checkDatabase();
    Result<void> add(const Result<QStringList> &faults);
    void fault(const QString &line);

    Connection &m_connection;
    IndexUpkeep &m_index;
    Progress &m_progress;
    IntegrityReport m_report;
};

void Check::fault(const QString &line)
{
    if (m_report.faults.size() < kMostFaults)
        m_report.faults << line;
}

Result<void> Check::add(const Result<QStringList> &faults)
{
    if (!faults)
        return faults.error();
    for (const QString &line : *faults)
        fault(line);
    return {};
}

Result<IntegrityReport> Check::run()
{
    auto checked = count();
    if (checked)
        checked = checkDatabase();
    // Rows of a damaged file cannot be relied on to be there, let alone to be right.
    const bool sound = m_report.faults.isEmpty();
    if (checked && sound)
        checked = add(checkContents(m_connection, m_progress));
    if (checked && sound)
        checked = add(duplicateFaults(m_connection, m_progress));
    if (checked && sound)
        checked = add(m_index.faults(m_connection, kMostFaults, m_progress));
    if (!checked)
        return checked.error();
    return m_report;
}

Result<void> Check::count()
{
    return readCounts(m_connection,
                      u"SELECT (SELECT count(*) FROM newspaper), (SELECT count(*) FROM edition), "
                      "(SELECT count(*) FROM page), (SELECT count(*) FROM article), "
                      "(SELECT count(*) FROM asset), (SELECT count(*) FROM bookmark)"_s,
                      {&m_report.newspapers,
                       &m_report.editions,
                       &m_report.pages,
                       &m_report.articles,
                       &m_report.assets,
                       &m_report.bookmarks});
}

/// Each row of `sql` is a fault, told by its first two columns.
Result<void> Check::readFaults(const QString &sql, const QString &prefix)
{
    if (auto wanted = m_progress.report(0, 0, UpkeepStep::database); !wanted)
        return wanted;
    const LongStatement checking(m_connection, [this] { return m_progress.report(0, 0, UpkeepStep::database).has_value(); });
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
    if (auto done = readFaults(
            u"WITH made AS (SELECT newspaper, substr(date, 1, 7), count(*), sum(article_count), sum(read_count) "
            "FROM edition GROUP BY 1, 2), kept AS (SELECT * FROM edition_month) "
            "SELECT DISTINCT newspaper, month FROM (SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) "
            "UNION ALL SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept)) ORDER BY 1, 2"_s,
            u"counts of newspaper and month "_s);
        !done)
        return done;
    return readFaults(
        u"SELECT id, '' FROM edition e WHERE page_count <> (SELECT count(*) FROM page WHERE edition = e.id "
        "AND label <> '') OR article_count <> (SELECT total(article_count) FROM page WHERE edition = e.id) "
        "OR "
        "read_count <> (SELECT total(read_count) FROM page WHERE edition = e.id)"_s,
        u"counts of edition "_s);
}

} // namespace

Result<IntegrityReport> checkLibrary(Connection &connection, IndexUpkeep &index, Progress &progress)
{
    auto report = Check(connection, index, progress).run();
    // A page that cannot be read is what the check was for, and not a reason why there could be none.
    if (!report && report.error().kind == ErrorKind::LibraryDamaged) {
        IntegrityReport damaged;
        damaged.faults << report.error().detail;
        return damaged;
    }
    return report;
}

} // namespace Baojia
