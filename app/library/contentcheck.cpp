// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentcheck.h"

#include "library/articlestore.h"
#include "library/assets.h"
#include "library/corrections.h"
#include "library/snapshot.h"
#include "library/statement.h"
#include "library/upkeepreport.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 500;

/// Goes through everything that has a hash.
class ContentCheck
{
public:
    ContentCheck(Connection &connection, Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    { }

    Result<QStringList> run();

private:
    using CheckRow = Result<void> (ContentCheck::*)(qint64);

    Result<void> count();
    Result<void> checkRows(const QString &sql, const QString &step, CheckRow check);
    Result<void> checkArticle(qint64 row);
    Result<void> checkAsset(qint64 row);
    Result<void> checkOriginal(qint64 row);
    void fault(const QString &line);

    Connection &m_connection;
    Progress &m_progress;
    QStringList m_faults;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void ContentCheck::fault(const QString &line)
{
    if (m_faults.size() < kMostFaults)
        m_faults << line;
}

Result<QStringList> ContentCheck::run()
{
    auto checked = count();
    if (checked)
        checked = checkRows(u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s,
                            UpkeepStep::articles,
                            &ContentCheck::checkArticle);
    if (checked)
        checked = checkRows(u"SELECT id FROM asset WHERE id > ? ORDER BY id LIMIT ?"_s,
                            UpkeepStep::assets,
                            &ContentCheck::checkAsset);
    if (checked)
        checked = checkRows(u"SELECT id FROM original WHERE id > ? ORDER BY id LIMIT ?"_s,
                            UpkeepStep::originals,
                            &ContentCheck::checkOriginal);
    if (!checked)
        return checked.error();
    return m_faults;
}

Result<void> ContentCheck::count()
{
    Statement counts(m_connection,
                     u"SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM asset)"
                     " + (SELECT count(*) FROM original)"_s);
    if (auto row = counts.step(); !row)
        return row.error();
    m_total = counts.integer(0);
    return {};
}

/// In batches: each sees one moment, so that an import meanwhile is no fault, and none holds the log for
/// long.
Result<void> ContentCheck::checkRows(const QString &sql, const QString &step, CheckRow check)
{
    qint64 last = 0;
    for (;;) {
        const auto snapshot = Snapshot::begin(m_connection);
        if (!snapshot)
            return snapshot.error();
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
            if (auto wanted = m_progress.report(m_done++, m_total, step); !wanted)
                return wanted;
            if (auto checked = (this->*check)(row); !checked)
                return checked;
        }
        last = rows.last();
    }
}

Result<void> ContentCheck::checkArticle(qint64 row)
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
    // Hashes are of what was read; a person may have set it right since.
    auto read = Corrections(m_connection).asRead(*std::move(article));
    if (!read)
        return read.error();
    auto original = articles.originalKey(id);
    if (!original)
        return original.error();
    Statement kept(m_connection, u"SELECT content_hash FROM article WHERE id = ?"_s);
    if (auto found = kept.bind(id).step(); !found)
        return found.error();
    if (kept.hash(0) != articleHash(*read, *original))
        fault(u"article %1 is not what was imported"_s.arg(row));
    return {};
}

Result<void> ContentCheck::checkAsset(qint64 row)
{
    Statement asset(m_connection, u"SELECT hash, bytes FROM asset WHERE id = ?"_s);
    if (auto found = asset.bind(row).step(); !found)
        return found.error();
    if (ContentHash::of(asset.blob(1)) != asset.hash(0))
        fault(u"asset %1 is not what was imported"_s.arg(asset.hash(0).toHex()));
    return {};
}

Result<void> ContentCheck::checkOriginal(qint64 row)
{
    auto original = Originals(m_connection).load(row);
    if (!original && original.error().kind == ErrorKind::LibraryDamaged) {
        fault(u"original %1 is not what was imported"_s.arg(row));
        return {};
    }
    return original ? Result<void>() : original.error();
}

} // namespace

Result<QStringList> checkContents(Connection &connection, Progress &progress)
{
    return ContentCheck(connection, progress).run();
}

} // namespace Baojia
