// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shelf.h"

#include "library/editionmerge.h"
#include "library/rows.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSelectEdition = u"SELECT e.id, e.newspaper, n.name, e.date, e.page_count, "
                                       u"e.article_count, e.article_count - e.read_count "
                                       "FROM edition e JOIN newspaper n ON n.id = e.newspaper WHERE ";

Newspaper readNewspaper(const Statement &row)
{
    return {row.id<NewspaperId>(0),
            row.text(1),
            row.text(2),
            row.number(3),
            row.number(4),
            row.number(5),
            row.date(6)};
}

Edition readEdition(const Statement &row)
{
    return {row.id<EditionId>(0),
            row.id<NewspaperId>(1),
            row.text(2),
            row.date(3),
            row.number(4),
            row.number(5),
            row.number(6)};
}

Period readPeriod(const Statement &row)
{
    return {row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)};
}

/// 2026-01: what the month's editions begin with.
QString monthKey(int year, int month)
{
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
}

} // namespace

Result<QList<Newspaper>> Shelf::newspapers()
{
    Statement newspaper(m_connection,
                        u"SELECT n.id, n.name, n.sort_name, total(m.edition_count), total(m.article_count), "
                        "total(m.article_count - m.read_count), "
                        "(SELECT max(date) FROM edition WHERE newspaper = n.id) FROM newspaper n "
                        "LEFT JOIN edition_month m ON m.newspaper = n.id GROUP BY n.id "
                        "ORDER BY n.sort_name COLLATE NOCASE, n.name"_s);
    return allRows(newspaper, readNewspaper);
}

Result<QList<Period>> Shelf::years(NewspaperId newspaper)
{
    Statement year(m_connection,
                   u"SELECT CAST(substr(month, 1, 4) AS INTEGER) AS year, 0, sum(edition_count), "
                   "sum(article_count), sum(article_count - read_count) FROM edition_month "
                   "WHERE newspaper = ? GROUP BY year ORDER BY year DESC"_s);
    year.bind(newspaper);
    return allRows(year, readPeriod);
}

Result<QList<Period>> Shelf::months(NewspaperId newspaper, int year)
{
    Statement month(m_connection,
                    u"SELECT CAST(substr(month, 1, 4) AS INTEGER), CAST(substr(month, 6) AS INTEGER), "
                    "edition_count, article_count, article_count - read_count FROM edition_month "
                    "WHERE newspaper = ? AND month BETWEEN ? AND ? ORDER BY month DESC"_s);
    month.bind(newspaper).bind(monthKey(year, 1)).bind(monthKey(year, 12));
    return allRows(month, readPeriod);
}

Result<QList<Edition>> Shelf::editions(NewspaperId newspaper)
{
    Statement edition(m_connection, kSelectEdition + u"e.newspaper = ? ORDER BY e.date DESC"_s);
    edition.bind(newspaper);
    return allRows(edition, readEdition);
}

Result<QList<Edition>> Shelf::editions(NewspaperId newspaper, QDate first, QDate last)
{
    Statement edition(m_connection,
                      kSelectEdition + u"e.newspaper = ? AND e.date BETWEEN ? AND ? ORDER BY e.date DESC"_s);
    edition.bind(newspaper).bind(first).bind(last);
    return allRows(edition, readEdition);
}

Result<Edition> Shelf::edition(EditionId id)
{
    Statement edition(m_connection, kSelectEdition + u"e.id = ?"_s);
    edition.bind(id);
    return oneRow(edition, readEdition, {ErrorKind::NoSuchEdition, QString::number(id.value()), {}});
}

Result<Edition> Shelf::editionOn(const QString &newspaper, QDate date)
{
    Statement known(m_connection, u"SELECT id FROM newspaper WHERE name = ?"_s);
    known.bind(newspaperKey(newspaper));
    const auto id = oneRow(known,
                           [](const Statement &row) { return row.id<NewspaperId>(0); },
                           {ErrorKind::NoSuchNewspaper, newspaper, {}});
    if (!id)
        return id.error();
    Statement edition(m_connection, kSelectEdition + u"e.newspaper = ? AND e.date = ?"_s);
    edition.bind(*id).bind(date);
    const QString wanted = newspaper + u'/' + date.toString(Qt::ISODate);
    return oneRow(edition, readEdition, {ErrorKind::NoSuchEdition, wanted, {}});
}

Result<QList<Edition>> Shelf::editionsOn(QDate date)
{
    // CROSS JOIN: newspapers first, of which there are few, and for each one step into the index of (newspaper, date).
    Statement edition(m_connection,
                      u"SELECT e.id, e.newspaper, n.name, e.date, e.page_count, e.article_count, "
                      "e.article_count - e.read_count FROM newspaper n CROSS JOIN edition e ON e.newspaper = n.id "
                      "WHERE e.date = ? ORDER BY n.sort_name COLLATE NOCASE, n.name"_s);
    edition.bind(date);
    return allRows(edition, readEdition);
}

Result<Edition> Shelf::nearestEdition(NewspaperId newspaper, QDate date)
{
    Statement before(m_connection, kSelectEdition + u"e.newspaper = ? AND e.date <= ? ORDER BY e.date DESC LIMIT 1"_s);
    before.bind(newspaper).bind(date);
    const auto earlier = allRows(before, readEdition);
    if (!earlier)
        return earlier.error();
    if (!earlier->isEmpty() && earlier->first().date == date)
        return earlier->first();
    Statement after(m_connection, kSelectEdition + u"e.newspaper = ? AND e.date > ? ORDER BY e.date LIMIT 1"_s);
    after.bind(newspaper).bind(date);
    const auto later = allRows(after, readEdition);
    if (!later)
        return later.error();
    if (earlier->isEmpty() && later->isEmpty())
        return Error{ErrorKind::NoSuchEdition, date.toString(Qt::ISODate), {}};
    if (earlier->isEmpty())
        return later->first();
    if (later->isEmpty() || earlier->first().date.daysTo(date) <= date.daysTo(later->first().date))
        return earlier->first();
    return later->first();
}

} // namespace Baojia
