// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gramupkeep.h"

#include "library/snapshot.h"
#include "library/statement.h"
#include "library/upkeepreport.h"
#include "search/gramtext.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 200;
// Grams of an article that are looked for in the index: each costs a look, and an article has hundreds.
constexpr qsizetype kMostGrams = 64;

/// Goes through all articles and notes what the index has not, or has otherwise.
class IndexCheck
{
public:
    IndexCheck(Connection &connection, qsizetype most, Progress &progress)
        : m_connection(connection)
        , m_most(most)
        , m_progress(progress)
    { }

    Result<QStringList> run();

private:
    Result<void> count();
    Result<void> findStrays();
    /// Answers the last sort key of the batch; 0 when there is none left.
    Result<qint64> checkBatch(qint64 after);
    Result<void> checkGrams(qint64 sortKey, const QStringList &fields);
    void fault(const QString &line);

    Connection &m_connection;
    qsizetype m_most;
    Progress &m_progress;
    QStringList m_faults;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void IndexCheck::fault(const QString &line)
{
    if (m_faults.size() < m_most)
        m_faults << line;
}

Result<QStringList> IndexCheck::run()
{
    auto done = count();
    if (done)
        done = findStrays();
    qint64 last = 0;
    while (done && m_faults.size() < m_most) {
        const auto next = checkBatch(last);
        if (!next)
            done = next.error();
        else if (*next == 0)
            break;
        else
            last = *next;
    }
    if (!done)
        return done.error();
    return m_faults;
}

Result<void> IndexCheck::count()
{
    Statement articles(m_connection, u"SELECT count(*) FROM article"_s);
    if (auto row = articles.step(); !row)
        return row.error();
    m_total = articles.integer(0);
    return m_progress.report(0, m_total, UpkeepStep::index);
}

Result<void> IndexCheck::findStrays()
{
    Statement strays(m_connection,
                     u"SELECT sort_key FROM folded WHERE sort_key NOT IN (SELECT sort_key FROM article) LIMIT ?"_s);
    auto row = strays.bind(qint64{m_most}).step();
    for (; row && *row; row = strays.step())
        fault(u"index row %1 has no article"_s.arg(strays.integer(0)));
    return row ? Result<void>() : row.error();
}

Result<qint64> IndexCheck::checkBatch(qint64 after)
{
    // Article and index of one moment: an import meanwhile is no fault.
    const auto snapshot = Snapshot::begin(m_connection);
    if (!snapshot)
        return snapshot.error();
    Statement articles(m_connection,
                       u"SELECT a.sort_key, a.kicker, a.title, a.deck, a.byline, a.section, b.text, a.id, "
                       "f.sort_key, f.title, f.byline, f.section, f.body FROM article a "
                       "LEFT JOIN body b ON b.article = a.id LEFT JOIN folded f ON f.sort_key = a.sort_key "
                       "WHERE a.sort_key > ? ORDER BY a.sort_key LIMIT ?"_s);
    qint64 last = 0;
    auto row = articles.bind(after).bind(kBatch).step();
    for (; row && *row; row = articles.step()) {
        if (auto stop = m_progress.report(m_done, std::max(m_total, m_done), UpkeepStep::index); !stop)
            return stop.error();
        ++m_done;
        last = articles.integer(0);
        const QStringList wanted{
            searchForm(articles.text(1) + u'\n' + articles.text(2) + u'\n' + articles.text(3)),
            searchForm(articles.text(4)),
            searchForm(articles.text(5)),
            searchForm(articles.text(6))};
        const QStringList found{articles.text(9), articles.text(10), articles.text(11), articles.text(12)};
        const QString id = articles.text(7);
        if (articles.isNull(8))
            fault(u"article %1 is not in the index"_s.arg(id));
        else if (found != wanted)
            fault(u"article %1 is in the index with another text"_s.arg(id));
        else if (auto checked = checkGrams(last, wanted); !checked)
            return checked.error();
    }
    if (!row)
        return row.error();
    return last;
}

Result<void> IndexCheck::checkGrams(qint64 sortKey, const QStringList &fields)
{
    const QStringList words = gramWords(fields).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const qsizetype wanted = std::min(words.size(), kMostGrams);
    QStringList looked;
    for (qsizetype i = 0; i < wanted; ++i)
        looked << u'"' + words.at(i * words.size() / wanted) + u'"';
    Statement grams(m_connection, u"SELECT 1 FROM gram WHERE gram MATCH ? AND rowid = ?"_s);
    const auto found = grams.bind(looked.join(" AND "_L1)).bind(sortKey).step();
    if (!found)
        return found.error();
    if (!*found)
        fault(u"index row %1 lacks words of its article"_s.arg(sortKey));
    return {};
}

} // namespace

Result<QStringList> GramUpkeep::faults(Connection &connection, qsizetype most, Progress &progress)
{
    return IndexCheck(connection, most, progress).run();
}

Result<void> GramUpkeep::optimize(Connection &connection, Progress &progress)
{
    if (auto wanted = progress.report(0, 0, UpkeepStep::index); !wanted)
        return wanted;
    return connection.execute(u"INSERT INTO gram (gram) VALUES ('optimize')"_s);
}

Result<qint64> GramUpkeep::bytes(Connection &connection, Progress &progress)
{
    if (auto wanted = progress.report(0, 0, UpkeepStep::index); !wanted)
        return wanted.error();
    Statement bytes(connection,
                    u"SELECT (SELECT total(length(block)) FROM gram_data) + (SELECT total(length(CAST(title AS BLOB)) + "
                    "length(CAST(byline AS BLOB)) + length(CAST(section AS BLOB)) + length(CAST(body AS BLOB))) "
                    "FROM folded)"_s);
    if (auto row = bytes.step(); !row)
        return row.error();
    return bytes.integer(0);
}

Result<QString> GramUpkeep::version(Connection &connection)
{
    Statement version(connection, u"SELECT value FROM meta WHERE key = 'search_index'"_s);
    const auto found = version.step();
    if (!found)
        return found.error();
    return *found ? version.text(0) : QString();
}

} // namespace Baojia
