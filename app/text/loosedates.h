// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/dates.h"

namespace Baojia {

/// A moment as feeds and e-books write it: all that parseTime() reads, and besides RFC 822 with every slip
/// that is met (two-digit years, no weekday or a Chinese one, named zones, months in full, words in another
/// order), asctime, years or months alone (`2003-12`: their first day), `20240501`, `2024年5月1日
/// 下午3时05分`, `01 五月 2024`, and a number of seconds or milliseconds since 1970. nullopt for anything
/// else.
std::optional<ParsedTime> parseLooseTime(QStringView text);

/// A day that a title names, and the title without it: `人民日报 [星期三, 01 五月 2024]`, `人民日报
/// 2024-05-01`, `人民日报（2024年5月1日）`.
struct DatedTitle
{
    QString title;
    std::optional<QDate> date;
};

/// What is not dated comes back as it is.
DatedTitle splitDatedTitle(QStringView title);

} // namespace Baojia
