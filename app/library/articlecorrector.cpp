// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlecorrector.h"

#include "library/articlecontent.h"
#include "library/articlestore.h"
#include "library/editionmerge.h"
#include "library/fingerprints.h"
#include "library/mergedorder.h"
#include "library/sortkey.h"
#include "library/statement.h"
#include "library/teasers.h"

namespace Baojia {

using namespace Qt::StringLiterals;

Result<LibraryChange> ArticleCorrector::correct(ArticleId id, const ArticleFields &asked)
{
    const ArticleFields wanted {storableLine(asked.kicker).trimmed(), storableLine(asked.title).trimmed(),
                                storableLine(asked.deck).trimmed(),   storableLine(asked.byline).trimmed(),
                                storableLine(asked.section).trimmed(), storableLine(asked.pageLabel).trimmed(), asked.date};
    if (wanted.title.isEmpty() || !isEditionDate(wanted.date))
        return Error {ErrorKind::BadArgument, wanted.title.isEmpty() ? u"title"_s : u"date"_s, {}};
    const auto before = ArticleStore(m_connection).load(id);
    if (!before)
        return before.error();
    const auto correction = Corrections(m_connection).load(*before);
    if (!correction)
        return correction.error();
    if (correction->now == wanted)
        return LibraryChange();
    const auto row = rowOf(id);
    if (!row)
        return row.error();
    if (auto done = writeFields(id, wanted); !done)
        return done.error();
    if (auto done = noteAll(id, correction->read, wanted); !done)
        return done.error();
    m_change.articlesChanged << id;
    if (auto done = place(*row, *correction, wanted); !done)
        return done.error();
    if (auto done = reindex(*before, *row); !done)
        return done.error();
    return m_change;
}

Result<ArticleCorrector::Row> ArticleCorrector::rowOf(ArticleId id)
{
    Statement row(m_connection,
                  u"SELECT a.edition, e.newspaper, a.page, a.sort_key, a.identity FROM article a "
                  "JOIN edition e ON e.id = a.edition WHERE a.id = ?"_s);
    if (auto found = row.bind(id).step(); !found)
        return found.error();
    return Row {id, row.id<EditionId>(0), row.id<NewspaperId>(1), row.id<PageId>(2), row.integer(3), row.text(4)};
}

Result<void> ArticleCorrector::writeFields(ArticleId id, const ArticleFields &wanted)
{
    Statement update(m_connection,
                     u"UPDATE article SET kicker = ?, title = ?, deck = ?, byline = ?, section = ? WHERE id = ?"_s);
    update.bind(wanted.kicker).bind(wanted.title).bind(wanted.deck).bind(wanted.byline).bind(wanted.section);
    return update.bind(id).run();
}

Result<void> ArticleCorrector::note(ArticleId id, const QString &field, const QString &was, const QString &now)
{
    if (was == now)
        return Statement(m_connection, u"DELETE FROM correction WHERE article = ? AND field = ?"_s).bind(id).bind(field).run();
    return Statement(m_connection, u"INSERT OR REPLACE INTO correction (article, field, was) VALUES (?, ?, ?)"_s)
        .bind(id)
        .bind(field)
        .bind(was)
        .run();
}

Result<void> ArticleCorrector::noteAll(ArticleId id, const ArticleFields &read, const ArticleFields &now)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    auto done = note(id, u"kicker"_s, read.kicker, now.kicker);
    if (done)
        done = note(id, u"title"_s, read.title, now.title);
    if (done)
        done = note(id, u"deck"_s, read.deck, now.deck);
    if (done)
        done = note(id, u"byline"_s, read.byline, now.byline);
    if (done)
        done = note(id, u"section"_s, read.section, now.section);
    if (done)
        done = note(id, u"page"_s, read.pageLabel, now.pageLabel);
    return done ? note(id, u"date"_s, day(read.date), day(now.date)) : done;
}

Result<void> ArticleCorrector::place(const Row &row, const ArticleCorrection &correction, const ArticleFields &wanted)
{
    const bool otherDay = correction.now.date != wanted.date;
    if (!otherDay && correction.now.pageLabel == wanted.pageLabel)
        return {};
    const auto edition = otherDay ? ensureEdition(m_connection, row.newspaper, wanted.date, m_change) : row.edition;
    if (!edition)
        return edition.error();
    const auto page = pageOf(*edition, wanted.pageLabel);
    if (!page)
        return page.error();
    const auto sortKey = otherDay ? SortKeys(m_connection, wanted.date).next() : row.sortKey;
    if (!sortKey)
        return sortKey.error();
    if (auto moved = moveTo(row, *edition, *page, *sortKey); !moved)
        return moved;
    if (auto remembered = rememberWhereRead(row, correction.read.date, wanted.date); !remembered)
        return remembered;
    if (*edition != row.edition || m_change.editionsAdded.isEmpty())
        m_change.editionsChanged << row.edition;
    if (*edition != row.edition && !m_change.editionsAdded.contains(*edition))
        m_change.editionsChanged << *edition;
    return tidy(row, *page);
}

Result<PageId> ArticleCorrector::pageOf(EditionId edition, const QString &label)
{
    Statement find(m_connection, u"SELECT id FROM page WHERE edition = ? AND label = ?"_s);
    auto found = find.bind(edition).bind(label).step();
    if (!found)
        return found.error();
    if (*found)
        return find.id<PageId>(0);
    Statement insert(m_connection, u"INSERT INTO page (edition, ord, label, name) VALUES (?, 1000000, ?, '')"_s);
    if (auto done = insert.bind(edition).bind(label).run(); !done)
        return done.error();
    const PageId id(insert.insertedRow());
    if (auto arranged = arrangePages(edition); !arranged)
        return arranged.error();
    return id;
}

/// The page that was put at the end goes where its label belongs.
Result<void> ArticleCorrector::arrangePages(EditionId edition)
{
    QStringList labels;
    Statement pages(m_connection, u"SELECT label FROM page WHERE edition = ? ORDER BY ord, id"_s);
    auto row = pages.bind(edition).step();
    for (; row && *row; row = pages.step())
        labels << pages.text(0);
    if (!row)
        return row.error();
    if (labels.isEmpty())
        return {};
    const QStringList order = mergedPages(labels.first(labels.size() - 1), {labels.last()});
    Statement move(m_connection, u"UPDATE page SET ord = ? WHERE edition = ? AND label = ?"_s);
    for (int place = 0; const QString &label : order) {
        if (auto done = move.bind(place++).bind(edition).bind(label).run(); !done)
            return done;
    }
    return {};
}

Result<void> ArticleCorrector::moveTo(const Row &row, EditionId edition, PageId page, qint64 sortKey)
{
    const bool otherEdition = edition != row.edition;
    if (otherEdition) {
        Statement taken(m_connection, u"SELECT EXISTS (SELECT 1 FROM article WHERE edition = ? AND identity = ?)"_s);
        if (auto found = taken.bind(edition).bind(row.identity).step(); !found)
            return found.error();
        if (taken.flag(0))
            return Error {ErrorKind::AlreadyExists, row.identity, {}};
        // It refers to the sort key, which changes.
        if (auto done = Fingerprints(m_connection).set(row.sortKey, {}); !done)
            return done;
    }
    Statement move(m_connection,
                   u"UPDATE article SET edition = ?, page = ?, sort_key = ?, "
                   "ord = (SELECT coalesce(max(ord) + 1, 0) FROM article WHERE page = ?) WHERE id = ?"_s);
    if (auto done = move.bind(edition).bind(page).bind(sortKey).bind(page).bind(row.id).run(); !done)
        return done;
    // Zones are parts of the picture of the page it left; a page that referred to it may have become its own.
    Statement zones(m_connection, u"DELETE FROM zone WHERE article = ? AND (page = ? OR ?)"_s);
    if (auto done = zones.bind(row.id).bind(row.page).bind(otherEdition).run(); !done)
        return done;
    Statement references(m_connection, u"DELETE FROM page_reference WHERE article = ? AND (page = ? OR ?)"_s);
    return references.bind(row.id).bind(page).bind(otherEdition).run();
}

/// Closes the gap in the page that was left, and takes away what only held this article.
Result<void> ArticleCorrector::tidy(const Row &left, PageId page)
{
    if (page == left.page)
        return {};
    Statement close(m_connection,
                    u"UPDATE article SET ord = (SELECT count(*) FROM article b WHERE b.page = article.page AND b.ord < article.ord) "
                    "WHERE page = ?"_s);
    if (auto done = close.bind(left.page).run(); !done)
        return done;
    Statement emptied(m_connection,
                      u"DELETE FROM page WHERE id = ? AND article_count = 0 AND picture IS NULL AND pdf IS NULL "
                      "AND id NOT IN (SELECT page FROM page_reference)"_s);
    if (auto done = emptied.bind(left.page).run(); !done)
        return done;
    Statement edition(m_connection,
                      u"DELETE FROM edition WHERE id = ? AND article_count = 0 AND id NOT IN (SELECT edition FROM page)"_s);
    return edition.bind(left.edition).run();
}

Result<void> ArticleCorrector::rememberWhereRead(const Row &row, QDate read, QDate now)
{
    Statement forget(m_connection, u"DELETE FROM moved_article WHERE article = ?"_s);
    if (auto done = forget.bind(row.id).run(); !done || read == now)
        return done;
    Statement remember(m_connection,
                       u"INSERT INTO moved_article (newspaper, date, identity, article) VALUES (?, ?, ?, ?)"_s);
    return remember.bind(row.newspaper).bind(read).bind(row.identity).bind(row.id).run();
}

Result<void> ArticleCorrector::reindex(const Article &before, const Row &row)
{
    const auto now = ArticleStore(m_connection).load(row.id);
    if (!now)
        return now.error();
    const auto newRow = rowOf(row.id);
    if (!newRow)
        return newRow.error();
    if (newRow->sortKey != row.sortKey) {
        if (auto kept = Fingerprints(m_connection).set(newRow->sortKey, fingerprintOf(*now)); !kept)
            return kept;
    }
    const auto alone = Teasers(m_connection).isAlone(row.id);
    if (!alone)
        return alone.error();
    const IndexedText oldText = indexedText(before, row.newspaper, row.sortKey, *alone);
    const IndexedText newText = indexedText(*now, row.newspaper, newRow->sortKey, *alone);
    if (oldText.title == newText.title && oldText.sortKey == newText.sortKey)
        return {};
    if (auto removed = m_index.remove(m_connection, oldText); !removed)
        return removed;
    if (auto added = m_index.add(m_connection, newText); !added)
        return added;
    return m_index.flush(m_connection);
}

} // namespace Baojia
