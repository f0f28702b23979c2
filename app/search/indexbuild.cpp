// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexbuild.h"

#include "library/headercolumns.h"
#include "library/statement.h"
#include "library/transaction.h"
#include "search/articletext.h"
#include "search/gramtext.h"
#include "search/indexer.h"
#include "search/segmentstore.h"
#include "text/hanfold.h"

#include <QtCore/QStringBuilder>
#include <QtCore/QStringList>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int articlesAtOnce = 2000;

// Rows of `meta`: what the index was made with, and how far one that is being made has come.
constexpr auto madeWithKey = "search_index"_L1;
constexpr auto comeTo = "search_index_building"_L1;

QString indexVersion()
{
    return HanFold::version() % u'/' % QString::number(gramTextVersion);
}

} // namespace

Result<QString> IndexBuild::remembered(Connection &connection, const QString &key)
{
    Statement value(connection, u"SELECT value FROM meta WHERE key = ?"_s);
    const auto found = value.bind(key).step();
    if (!found)
        return found.error();
    return *found ? value.text(0) : QString();
}

Result<QString> IndexBuild::madeWith(Connection &connection)
{
    return remembered(connection, madeWithKey);
}

Result<void> IndexBuild::remember(const QString &key, const QString &value)
{
    Statement row(m_connection, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s);
    return row.bind(key).bind(value).run();
}

/// Asked at every start, so it counts what is counted already, in the table with the fewest rows. Whoever
/// wants to know about each article checks the library.
Result<bool> IndexBuild::isWhole()
{
    const auto version = madeWith(m_connection);
    if (!version)
        return version.error();
    Statement counts(m_connection,
                     u"SELECT (SELECT total(articles - removed) FROM segment),"
                     " (SELECT total(article_count) FROM edition_month)"_s);
    const auto found = counts.step();
    if (!found)
        return found.error();
    m_done = counts.integer(0);
    m_total = counts.integer(1);
    return *version == indexVersion() && counts.integer(0) == m_total;
}

/// The sort key from which on there is more to do, which is kept as VERSION@KEY.
Result<qint64> IndexBuild::begin()
{
    const auto place = remembered(m_connection, comeTo);
    if (!place)
        return place.error();
    const QStringList parts = place->split(u'@');
    if (parts.size() == 2 && parts.first() == indexVersion())
        return parts.last().toLongLong();
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (auto dropped = SegmentStore(m_connection).dropAll(); !dropped)
        return dropped.error();
    if (auto kept = remember(comeTo, indexVersion() % "@-1"_L1); !kept)
        return kept.error();
    if (auto durable = transaction->commit(); !durable)
        return durable.error();
    m_done = 0;
    return -1;
}

/// The last sort key added; `after` when there is nothing more.
Result<qint64> IndexBuild::addSome(qint64 after)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    Indexer indexer;
    qint64 last = after;
    {
        Statement articles(
            m_connection,
            u"SELECT a.sort_key, e.newspaper, "_s % indexedColumns()
                % u" FROM article a JOIN edition e ON e.id = a.edition LEFT JOIN body b ON b.article = a.id"
            " WHERE a.sort_key > ? ORDER BY a.sort_key LIMIT ?"_s);
        articles.bind(after).bind(articlesAtOnce);
        auto row = articles.step();
        for (; row && *row; row = articles.step()) {
            if (auto wanted = m_progress.report(m_done++, m_total); !wanted)
                return wanted.error();
            last = articles.integer(0);
            const IndexedText text{
                last, articles.id<NewspaperId>(1), headingsIn(articles, 2), articles.text(7)};
            // Another program may have imported it meanwhile.
            if (auto removed = indexer.remove(m_connection, text); !removed)
                return removed.error();
            if (auto added = indexer.add(m_connection, text); !added)
                return added.error();
        }
        if (!row)
            return row.error();
    }
    if (auto written = indexer.flush(m_connection); !written)
        return written.error();
    if (auto kept = remember(comeTo, indexVersion() % u'@' % QString::number(last)); !kept)
        return kept.error();
    if (auto durable = transaction->commit(); !durable)
        return durable.error();
    return last;
}

Result<void> IndexBuild::finish()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (auto kept = remember(madeWithKey, indexVersion()); !kept)
        return kept;
    Statement place(m_connection, u"DELETE FROM meta WHERE key = ?"_s);
    if (auto forgotten = place.bind(QString(comeTo)).run(); !forgotten)
        return forgotten;
    return transaction->commit();
}

Result<bool> IndexBuild::advance()
{
    const auto whole = isWhole();
    if (!whole)
        return whole;
    const auto begun = remembered(m_connection, comeTo);
    if (!begun)
        return begun.error();
    if (*whole && begun->isEmpty())
        return true;
    const auto place = begin();
    if (!place)
        return place.error();
    const auto last = addSome(*place);
    if (!last)
        return last.error();
    if (*last != *place)
        return false;
    if (auto done = finish(); !done)
        return done.error();
    return true;
}

Result<void> IndexBuild::run()
{
    const auto whole = isWhole();
    if (!whole)
        return whole.error();
    if (*whole)
        return {};
    const auto place = begin();
    if (!place)
        return place.error();
    for (qint64 after = *place;;) {
        const auto last = addSome(after);
        if (!last)
            return last.error();
        if (*last == after)
            return finish();
        after = *last;
    }
}

} // namespace Baojia
