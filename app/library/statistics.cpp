// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statistics.h"

#include "library/migrations.h"
#include "library/rows.h"
#include "library/statement.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBatch = 2000; // bodies weighed at once

/// Fills LibraryStatistics, one kind of fact after the other.
class Counting
{
public:
    Counting(Connection &connection, IndexUpkeep &index, Progress &progress)
        : m_connection(connection)
        , m_index(index)
        , m_progress(progress)
    { }

    Result<LibraryStatistics> run();

private:
    Result<void> count();
    Result<void> countNewspapers();
    Result<void> weighFile();
    Result<void> weighTexts();
    Result<void> weighRest();

    Connection &m_connection;
    IndexUpkeep &m_index;
    Progress &m_progress;
    LibraryStatistics m_found;
};

Result<LibraryStatistics> Counting::run()
{
    auto done = count();
    for (const auto step :
         {&Counting::countNewspapers, &Counting::weighFile, &Counting::weighTexts, &Counting::weighRest}) {
        if (done)
            done = (this->*step)();
    }
    if (!done)
        return done.error();
    return m_found;
}

Result<void> Counting::count()
{
    auto counted =
        readCounts(m_connection,
                   u"SELECT (SELECT count(*) FROM asset), (SELECT count(*) FROM original), "
                   "(SELECT count(*) FROM bookmark), (SELECT total(read_count) FROM edition_month)"_s,
                   {&m_found.assets, &m_found.originals, &m_found.bookmarks, &m_found.read});
    if (!counted)
        return counted;
    auto version = schemaVersion(m_connection);
    if (!version)
        return version.error();
    m_found.schemaVersion = *version;
    auto made = m_index.version(m_connection);
    if (!made)
        return made.error();
    m_found.indexVersion = *made;
    return {};
}

Result<void> Counting::countNewspapers()
{
    Statement newspapers(
        m_connection,
        u"SELECT n.name, count(e.id), coalesce(sum(e.page_count), 0), coalesce(sum(e.article_count), 0), "
        "min(e.date), max(e.date) FROM newspaper n LEFT JOIN edition e ON e.newspaper = n.id "
        "GROUP BY n.id ORDER BY n.sort_name, n.name"_s);
    auto row = newspapers.step();
    for (; row && *row; row = newspapers.step()) {
        const NewspaperStatistics newspaper{newspapers.text(0),
                                            newspapers.integer(1),
                                            newspapers.integer(2),
                                            newspapers.integer(3),
                                            newspapers.date(4),
                                            newspapers.date(5)};
        ++m_found.newspapers;
        m_found.editions += newspaper.editions;
        m_found.pages += newspaper.pages;
        m_found.articles += newspaper.articles;
        if (newspaper.oldest.isValid() && (!m_found.oldest.isValid() || newspaper.oldest < m_found.oldest))
            m_found.oldest = newspaper.oldest;
        if (newspaper.newest.isValid() && (!m_found.newest.isValid() || newspaper.newest > m_found.newest))
            m_found.newest = newspaper.newest;
        m_found.perNewspaper << newspaper;
    }
    return row ? Result<void>() : row.error();
}

Result<void> Counting::weighFile()
{
    qint64 pageBytes = 0;
    qint64 pages = 0;
    qint64 freePages = 0;
    auto counted = readCounts(m_connection,
                              u"SELECT (SELECT page_size FROM pragma_page_size), (SELECT page_count FROM "
                              "pragma_page_count), (SELECT freelist_count FROM pragma_freelist_count)"_s,
                              {&pageBytes, &pages, &freePages});
    if (!counted)
        return counted;
    m_found.fileBytes = pageBytes * pages;
    m_found.freeBytes = pageBytes * freePages;
    m_found.logBytes = QFileInfo(m_connection.file() + "-wal"_L1).size();
    return {};
}

/// By their length, as not every SQLite can say how many pages a table has (dbstat); in batches, so that it
/// can be stopped.
Result<void> Counting::weighTexts()
{
    qint64 last = 0;
    for (qint64 done = 0;; done += kBatch) {
        const qint64 total = std::max(m_found.articles, done);
        if (auto wanted = m_progress.report(std::min(done, total), total, UpkeepStep::texts); !wanted)
            return wanted;
        Statement batch(
            m_connection,
            u"SELECT max(article), total(length(CAST(text AS BLOB))), total(length(CAST(html AS BLOB))) "
            "FROM (SELECT article, text, html FROM body WHERE article > ? ORDER BY article LIMIT ?)"_s);
        if (auto row = batch.bind(last).bind(kBatch).step(); !row)
            return row.error();
        if (batch.isNull(0))
            return {};
        last = batch.integer(0);
        m_found.textBytes += batch.integer(1);
        m_found.htmlBytes += batch.integer(2);
    }
}

Result<void> Counting::weighRest()
{
    // The length of a blob is known without reading it.
    auto weighed =
        readCounts(m_connection,
                   u"SELECT (SELECT total(length(bytes)) FROM original), (SELECT total(size) FROM original), "
                   "(SELECT total(length(bytes)) FROM asset)"_s,
                   {&m_found.originalBytes, &m_found.originalBytesUncompressed, &m_found.assetBytes});
    if (!weighed)
        return weighed;
    const auto index = m_index.bytes(m_connection, m_progress);
    if (!index)
        return index.error();
    m_found.indexBytes = *index;
    return {};
}

} // namespace

Result<LibraryStatistics> libraryStatistics(Connection &connection, IndexUpkeep &index, Progress &progress)
{
    return Counting(connection, index, progress).run();
}

} // namespace Baojia
