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

}
