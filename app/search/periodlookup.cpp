// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/periodlookup.h"

#include "library/statement.h"
#include "text/cjk.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthOfYear = 4;
constexpr qsizetype lengthOfMonth = 7;

Result<void>
collect(Connection &connection, const QString &begin, qsizetype length, QList<KnownPeriod> &periods)
{
    // What begins with the digits is between them and what comes behind all digits.
    Statement months(connection,
                     u"SELECT substr(month, 1, ?) AS name, sum(article_count) FROM edition_month"
                     " WHERE month >= ? AND month < ? GROUP BY name ORDER BY name DESC"_s);
    months.bind(length).bind(begin).bind(QString(begin + u':'));
    auto row = months.step();
    for (; row && *row; row = months.step())
        periods << KnownPeriod{months.text(0), months.integer(1)};
    if (!row)
        return row.error();
    return {};
}

} // namespace

Result<QList<KnownPeriod>> periodsBeginningWith(Connection &connection, const QString &typed)
{
    static const QRegularExpression beginning(u"^(?:[0-9]{0,4}|[0-9]{4}-[0-9]{0,2})$"_s);
    const QString begin = foldWidth(typed);
    QList<KnownPeriod> periods;
    if (!beginning.match(begin).hasMatch())
        return periods;
    if (begin.size() <= lengthOfYear) {
        if (auto done = collect(connection, begin, lengthOfYear, periods); !done)
            return done.error();
    }
    if (begin.size() >= lengthOfYear) {
        if (auto done = collect(connection, begin, lengthOfMonth, periods); !done)
            return done.error();
    }
    return periods;
}

} // namespace Baojia
