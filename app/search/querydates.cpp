// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querydates.h"

#include "text/cjk.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(QStringView digits, qsizetype shortest, qsizetype longest)
{
    const bool plain =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain || digits.size() < shortest || digits.size() > longest)
        return std::nullopt;
    return digits.toInt();
}

/// 2026年1月28日, 2026/1/28 and 20260128 as 2026-1-28.
QString withHyphens(QStringView day)
{
    QString text = day.toString();
    if (text.endsWith(u'日') || text.endsWith(u'号') || text.endsWith(u'號'))
        text.chop(1);
    for (QChar &c : text)
        if (c == u'年' || c == u'月' || c == u'/' || c == u'.')
            c = u'-';
    if (text.endsWith(u'-') && text != u"-"_s)
        text.chop(1);
    if (text.size() == 8 && !text.contains(u'-'))
        text = text.left(4) % u'-' % text.mid(4, 2) % u'-' % text.mid(6);
    return text;
}

/// A day, or the first and last day of a month or year.
std::optional<QueryDates> parseSpan(QStringView value)
{
    const QList<QString> parts = withHyphens(value).split(u'-');
    const auto year = number(parts.value(0), 4, 4);
    if (!year || *year < 1 || parts.size() > 3)
        return std::nullopt;
    if (parts.size() == 1)
        return QueryDates{QDate(*year, 1, 1), QDate(*year, 12, 31)};
    const auto month = number(parts.value(1), 1, 2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    const QDate first(*year, *month, 1);
    if (parts.size() == 2)
        return QueryDates{first, QDate(*year, *month, first.daysInMonth())};
    const auto day = number(parts.value(2), 1, 2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QueryDates{QDate(*year, *month, *day), QDate(*year, *month, *day)};
}

std::optional<QueryDates> parseComparison(QStringView value)
{
    const bool orEqual = value.size() > 1 && value.at(1) == u'=';
    const auto span = parseSpan(value.sliced(orEqual ? 2 : 1));
    if (!span)
        return std::nullopt;
    if (value.front() == u'<')
        return QueryDates{{}, orEqual ? span->to : span->from.addDays(-1)};
    return QueryDates{orEqual ? span->from : span->to.addDays(1), {}};
}

std::optional<QueryDates> parseRange(QStringView from, QStringView to)
{
    QueryDates dates;
    if (!from.isEmpty()) {
        const auto span = parseSpan(from);
        if (!span)
            return std::nullopt;
        dates.from = span->from;
    }
    if (!to.isEmpty()) {
        const auto span = parseSpan(to);
        if (!span)
            return std::nullopt;
        dates.to = span->to;
    }
    const bool bounded = dates.from.isValid() || dates.to.isValid();
    const bool backwards = dates.from.isValid() && dates.to.isValid() && dates.to < dates.from;
    return bounded && !backwards ? std::optional(dates) : std::nullopt;
}

} // namespace

std::optional<QueryDates> parseQueryDates(QStringView value)
{
    const QString text = foldWidth(value);
    const QStringView view(text);
    if (view.startsWith(u'<') || view.startsWith(u'>'))
        return parseComparison(view);
    const qsizetype dots = view.indexOf(u"..");
    if (dots >= 0)
        return parseRange(view.first(dots), view.sliced(dots + 2));
    return parseSpan(view);
}

} // namespace Baojia
