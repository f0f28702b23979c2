// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexer.h"

#include "library/statement.h"
#include "library/transaction.h"
#include "search/gramtext.h"
#include "text/hanfold.h"

#include <QtCore/QStringList>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// A row of `folded`.
struct FoldedText
{
    QString title;
    QString byline;
    QString section;
    QString body;

    [[nodiscard]] QString words() const { return gramWords({title, byline, section, body}); }
};

FoldedText foldedText(const IndexedText &text)
{
    const QStringList headings = searchForm(text.title).split(u'\n');
    return {headings.mid(0, 3).join(u'\n'), headings.value(3), headings.value(4), searchForm(text.body)};
}

QString indexVersion()
{
    return HanFold::version() % u'/' % QString::number(gramTextVersion);
}

/// What the index was made with; empty when it never was.
Result<QString> storedVersion(Connection &connection)
{
    Statement version(connection, u"SELECT value FROM meta WHERE key = 'search_index'"_s);
    const auto found = version.step();
    if (!found)
        return found.error();
    return *found ? version.text(0) : QString();
}

/// Whether the index ends where the articles end. Whoever wants to know about each row checks the library;
/// this is asked at every start and must not take longer in a larger one.
Result<bool> spansAllArticles(Connection &connection)
{
    Statement ends(connection,
                   u"SELECT (SELECT min(sort_key) FROM article) IS (SELECT min(sort_key) FROM folded)"
                   " AND (SELECT max(sort_key) FROM article) IS (SELECT max(sort_key) FROM folded)"_s);
    const auto found = ends.step();
    if (!found)
        return found.error();
    return *found && ends.flag(0);
}

Result<void> forgetAll(Connection &connection)
{
    return connection.execute(u"DELETE FROM folded; INSERT INTO gram (gram) VALUES ('delete-all')"_s);
}

/// One article in memory at a time.
Result<void> addAll(Connection &connection)
{
    Indexer indexer;
    Statement articles(connection,
                       u"SELECT a.sort_key, a.kicker, a.title, a.deck, a.byline, a.section, b.text"
                       " FROM article a LEFT JOIN body b ON b.article = a.id ORDER BY a.sort_key"_s);
    auto row = articles.step();
    for (; row && *row; row = articles.step()) {
        const QStringList headings{
            articles.text(1), articles.text(2), articles.text(3), articles.text(4), articles.text(5)};
        const IndexedText text{articles.integer(0), headings.join(u'\n'), articles.text(6)};
        if (auto added = indexer.add(connection, text); !added)
            return added;
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> rebuild(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto forgotten = forgetAll(connection); !forgotten)
        return forgotten;
    if (auto added = addAll(connection); !added)
        return added;
    Statement version(connection, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('search_index', ?)"_s);
    if (auto kept = version.bind(indexVersion()).run(); !kept)
        return kept;
    return transaction->commit();
}

} // namespace

Result<void> Indexer::prepare(Connection &connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return version.error();
    const auto whole = spansAllArticles(connection);
    if (!whole)
        return whole.error();
    if (*version == indexVersion() && *whole)
        return {};
    return rebuild(connection);
}

Result<void> Indexer::add(Connection &connection, const IndexedText &text)
{
    const FoldedText folded = foldedText(text);
    Statement row(connection,
                  u"INSERT INTO folded (sort_key, title, byline, section, body) VALUES (?, ?, ?, ?, ?)"_s);
    row.bind(text.sortKey).bind(folded.title).bind(folded.byline).bind(folded.section).bind(folded.body);
    if (auto added = row.run(); !added)
        return added;
    Statement grams(connection, u"INSERT INTO gram (rowid, words) VALUES (?, ?)"_s);
    return grams.bind(text.sortKey).bind(folded.words()).run();
}

Result<void> Indexer::remove(Connection &connection, const IndexedText &text)
{
    // The words that were added, and not those that the text given would make with newer folding tables.
    FoldedText folded;
    {
        Statement row(connection, u"SELECT title, byline, section, body FROM folded WHERE sort_key = ?"_s);
        const auto found = row.bind(text.sortKey).step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        folded = {row.text(0), row.text(1), row.text(2), row.text(3)};
    }
    Statement grams(connection, u"INSERT INTO gram (gram, rowid, words) VALUES ('delete', ?, ?)"_s);
    if (auto removed = grams.bind(text.sortKey).bind(folded.words()).run(); !removed)
        return removed;
    return Statement(connection, u"DELETE FROM folded WHERE sort_key = ?"_s).bind(text.sortKey).run();
}

Result<void> Indexer::flush(Connection &)
{
    return {};
}

} // namespace Baojia
