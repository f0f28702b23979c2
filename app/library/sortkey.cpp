// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sortkey.h"

#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPerDay = qint64(1) << 24;

QDate firstDay()
{
    return {1800, 1, 1};
}

} // namespace

bool isEditionDate(QDate date)
{
    // ISO 8601 text sorts as dates do while years have four digits.
    return date.isValid() && date >= firstDay() && date.year() <= 9999;
}

SortKeyRange sortKeysOf(QDate date)
{
    const qint64 begin = firstDay().daysTo(date) * kPerDay;
    return {begin, begin + kPerDay};
}

QDate dateOfSortKey(qint64 key)
{
    return firstDay().addDays(key / kPerDay);
}

Result<qint64> SortKeys::next()
{
    if (!isEditionDate(m_date))
        return Error{ErrorKind::BadArgument, m_date.toString(Qt::ISODate), {}};
    const auto [base, end] = sortKeysOf(m_date);
    if (m_last == 0) {
        Statement least(m_connection,
                        u"SELECT min(sort_key) FROM article WHERE sort_key >= ? AND sort_key < ?"_s);
        auto found = least.bind(base).bind(end).step();
        if (!found)
            return found.error();
        m_last = least.isNull(0) ? end : least.integer(0);
    }
    if (m_last <= base)
        return Error{ErrorKind::TooMany, m_date.toString(Qt::ISODate), QString::number(kPerDay)};
    return --m_last;
}


} // namespace Baojia
