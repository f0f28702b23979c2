// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

namespace Baojia {

/// The days from `first` to `last`, both of them meant; no day where these are no dates.
struct Days
{
    QDate first;
    QDate last;

    friend bool operator==(const Days &, const Days &) = default;
};

/// A year or a month of a newspaper in which it came out, and how much.
struct Period
{
    int year = 0;
    int month = 0; ///< from 1; 0: the whole year
    int editionCount = 0;
    int articleCount = 0;
    int unreadCount = 0;

    [[nodiscard]] Days days() const
    {
        const QDate first(year, month > 0 ? month : 1, 1);
        return {first, month > 0 ? first.addMonths(1).addDays(-1) : QDate(year, 12, 31)};
    }

    friend bool operator==(const Period &, const Period &) = default;
};

}
