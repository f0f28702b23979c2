// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baojia {

/// A year or a month of a newspaper in which it came out, and how much.
struct Period
{
    int year = 0;
    int month = 0; ///< from 1; 0: the whole year
    int editionCount = 0;
    int articleCount = 0;
    int unreadCount = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

}
