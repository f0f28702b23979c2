// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QTime>

#include <optional>

namespace Baojia {

/// A moment as a document writes it.
struct ParsedTime
{
    QDate date;
    QTime time; ///< 00:00 where hasTime is false
    std::optional<int> utcOffsetSeconds; ///< as written; none: the document means Chinese time
    bool hasTime = false;

    friend bool operator==(const ParsedTime &, const ParsedTime &) = default;
};

/// Reads `2021-12-08 10:46:18`, with `+0800`, `+08:00` or `Z`, with `T`; `2017-03-10 09:58:03.0` and `:0`
/// (方正 CMS); `Wed, 18 May 2022 08:08:55 GMT`; `2022-05-30`; `2026/1/8 7:05`; `2026 年 01 月 28 日 08:30`.
/// Nothing else may follow but a weekday. nullopt for anything else and for days that no calendar has; years
/// 1830 to 2100.
std::optional<ParsedTime> parseTime(QStringView text);

/// The moment at +08:00, which is what times without a zone mean (Asia/Shanghai).
QDateTime inShanghai(const ParsedTime &time);

/// The first 2026年1月28日 in `text`; white space of any kind may stand between its parts.
std::optional<QDate> findDate(QStringView text);

/// The day that a path or URL names: 2026-01/28, 202601/28, 2026/01/28, 2026-01-28, 20260128 or an id that
/// begins with those digits. The last plausible one counts.
std::optional<QDate> dateInPath(QStringView path);

} // namespace Baojia
