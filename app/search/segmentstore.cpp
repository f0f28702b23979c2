// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentstore.h"

#include "library/statement.h"
#include "search/leb128.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QByteArray keysAsBytes(const std::vector<qint64> &keys)
{
    QByteArray bytes;
    appendLeb128(bytes, static_cast<quint64>(keys.front()));
    for (size_t i = 1; i < keys.size(); ++i)
        appendLeb128(bytes, static_cast<quint64>(keys[i - 1] - keys[i]));
    return bytes;
}

QByteArray newspapersAsBytes(const std::vector<qint64> &newspapers)
{
    QByteArray bytes;
    for (const qint64 newspaper : newspapers)
        appendLeb128(bytes, static_cast<quint64>(newspaper));
    return bytes;
}

} // namespace

Error SegmentStore::damaged(const Segment &segment) const
{
    return {ErrorKind::LibraryDamaged, m_connection.file(), u"search segment %1"_s.arg(segment.id)};
}

Result<QList<Segment>> SegmentStore::all()
{
    Statement row(m_connection,
                  u"SELECT id, slot, newest, oldest, articles, removed FROM segment ORDER BY newest DESC"_s);
    QList<Segment> segments;
    auto found = row.step();
    for (; found && *found; found = row.step()) {
        segments << Segment{
            row.integer(0), row.number(1), row.integer(2), row.integer(3), row.number(4), row.number(5)};
    }
    if (!found)
        return found.error();
    return segments;
}

Result<SegmentArticles> SegmentStore::articles(const Segment &segment)
{
    Statement row(m_connection, u"SELECT keys, newspapers FROM segment WHERE id = ?"_s);
    const auto found = row.bind(segment.id).step();
    if (!found)
        return found.error();
    if (!*found || segment.articles < 1 || segment.articles > mostDocumentsOfSegment)
        return damaged(segment);
    const QByteArray keys = row.blob(0);
    const QByteArray newspapers = row.blob(1);
    SegmentArticles articles;
    articles.keys.reserve(static_cast<size_t>(segment.articles));
    articles.newspapers.reserve(static_cast<size_t>(segment.articles));
    Leb128Reader steps(keys.cbegin(), keys.cend());
    Leb128Reader ids(newspapers.cbegin(), newspapers.cend());
    auto key = static_cast<qint64>(steps.next());
    for (int i = 0; i < segment.articles; ++i) {
        if (i > 0)
            key -= static_cast<qint64>(steps.next());
        articles.keys.push_back(key);
        articles.newspapers.push_back(static_cast<qint64>(ids.next()));
    }
    const bool sound = !steps.isDamaged() && !ids.isDamaged() && steps.atEnd() && ids.atEnd()
        && std::is_sorted(articles.keys.begin(), articles.keys.end(), std::greater<>());
    if (!sound)
        return damaged(segment);
    return articles;
}

Result<RemovedArticles> SegmentStore::removed(const Segment &segment)
{
    if (segment.removed == 0)
        return RemovedArticles();
    Statement row(m_connection, u"SELECT removed_articles FROM segment WHERE id = ?"_s);
    const auto found = row.bind(segment.id).step();
    if (!found)
        return found.error();
    if (!*found)
        return damaged(segment);
    return RemovedArticles(row.blob(0));
}

Result<int> SegmentStore::freeSlot()
{
    // The first number after one that is taken and not taken itself, or 1.
    Statement slot(m_connection,
                   u"SELECT min(s + 1) FROM (SELECT 0 AS s UNION ALL SELECT slot FROM segment)"
                   " WHERE s + 1 NOT IN (SELECT slot FROM segment)"_s);
    const auto found = slot.step();
    if (!found)
        return found.error();
    if (slot.number(0) > mostSlots)
        return Error{ErrorKind::TooMany, m_connection.file(), QString::number(mostSlots)};
    return slot.number(0);
}

Result<Segment> SegmentStore::add(const SegmentArticles &articles)
{
    const auto slot = freeSlot();
    if (!slot)
        return slot.error();
    Segment segment{0, *slot, articles.keys.front(), articles.keys.back(), articles.size(), 0};
    Statement row(m_connection,
                  u"INSERT INTO segment (slot, newest, oldest, articles, keys, newspapers)"
                  " VALUES (?, ?, ?, ?, ?, ?)"_s);
    row.bind(segment.slot).bind(segment.newest).bind(segment.oldest).bind(segment.articles);
    row.bind(keysAsBytes(articles.keys)).bind(newspapersAsBytes(articles.newspapers));
    if (auto added = row.run(); !added)
        return added.error();
    segment.id = row.insertedRow();
    return segment;
}

Result<void> SegmentStore::setLeaves(const Segment &segment, int leaves)
{
    return Statement(m_connection, u"UPDATE segment SET leaves = ? WHERE id = ?"_s)
        .bind(leaves)
        .bind(segment.id)
        .run();
}

Result<void> SegmentStore::remove(Segment &segment, const std::vector<DocumentNumber> &documents)
{
    auto gone = removed(segment);
    if (!gone)
        return gone.error();
    for (const DocumentNumber document : documents)
        segment.removed += gone->insert(document) ? 1 : 0;
    Statement row(m_connection, u"UPDATE segment SET removed = ?, removed_articles = ? WHERE id = ?"_s);
    return row.bind(segment.removed).bind(gone->bits()).bind(segment.id).run();
}

Result<void> SegmentStore::drop(const Segment &segment)
{
    Statement leaves(m_connection, u"DELETE FROM posting WHERE id BETWEEN ? AND ?"_s);
    leaves.bind(leafId(segment.slot, 0)).bind(lastLeafId(segment.slot));
    if (auto done = leaves.run(); !done)
        return done;
    return Statement(m_connection, u"DELETE FROM segment WHERE id = ?"_s).bind(segment.id).run();
}

Result<void> SegmentStore::dropAll()
{
    return m_connection.execute(u"DELETE FROM posting; DELETE FROM segment"_s);
}

} // namespace Baojia
