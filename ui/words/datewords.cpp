// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/datewords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

QString DateWords::weekday(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        return tr("Mon");
    case Qt::Tuesday:
        return tr("Tue");
    case Qt::Wednesday:
        return tr("Wed");
    case Qt::Thursday:
        return tr("Thu");
    case Qt::Friday:
        return tr("Fri");
    case Qt::Saturday:
        return tr("Sat");
    case Qt::Sunday:
        return tr("Sun");
    default: // no date
        return {};
    }
}

QString DateWords::withWeekday(QDate date)
{
    if (!date.isValid())
        return {};
    return date.toString(Qt::ISODate) + u' ' + weekday(date);
}

QString DateWords::year(int year)
{
    //: A year. Chinese: %1年
    return tr("%1").arg(year);
}

QString DateWords::month(int month)
{
    switch (month) {
    case 1:
        return tr("January");
    case 2:
        return tr("February");
    case 3:
        return tr("March");
    case 4:
        return tr("April");
    case 5:
        return tr("May");
    case 6:
        return tr("June");
    case 7:
        return tr("July");
    case 8:
        return tr("August");
    case 9:
        return tr("September");
    case 10:
        return tr("October");
    case 11:
        return tr("November");
    case 12:
        return tr("December");
    default: // no month
        return {};
    }
}

QString DateWords::yearAndMonth(int year, int month)
{
    //: %1 is the year, %2 the month. Chinese: %1%2, such as 2026年1月
    return tr("%2 %1").arg(DateWords::year(year), DateWords::month(month));
}

QString DateWords::dayOfMonth(QDate date)
{
    if (!date.isValid())
        return {};
    //: %1 is the day of the month, %2 the weekday. Chinese: %1日 %2
    return tr("%1 %2").arg(date.day()).arg(weekday(date));
}

} // namespace Baojia
