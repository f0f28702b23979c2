// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"

#include "text/months.h"

#include "text/cjk.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1830; // before the first Chinese newspaper of the modern kind
constexpr int lastYear = 2100;
constexpr int shanghaiOffset = 8 * 3600;

std::optional<QDate> plausible(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (year < firstYear || year > lastYear || !date.isValid())
        return std::nullopt;
    return date;
}

std::optional<QDate> plausible(const QRegularExpressionMatch &match)
{
    return plausible(
        match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(), match.captured(u"d"_s).toInt());
}

/// `+0800`, `+08:00`, `+8`, `-0330`, `Z`, `GMT` … in seconds.
std::optional<int> offsetFrom(QStringView zone)
{
    static const QRegularExpression pattern(u"^(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto named = [zone](const char16_t *name) {
        return zone.compare(QStringView(name), Qt::CaseInsensitive) == 0;
    };
    if (named(u"Z") || named(u"GMT") || named(u"UTC") || named(u"UT"))
        return 0;
    if (named(u"CST"))
        return shanghaiOffset; // in a Chinese document it is China's
    const QRegularExpressionMatch match = pattern.match(zone.toString());
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (!match.hasMatch() || hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return match.captured(1) == u"-"_s ? -seconds : seconds;
}

std::optional<ParsedTime> timeFrom(const QRegularExpressionMatch &match, QDate date)
{
    ParsedTime parsed{.date = date, .time = QTime(0, 0), .utcOffsetSeconds = std::nullopt, .hasTime = false};
    if (match.captured(u"h"_s).isEmpty())
        return parsed;
    const int hour = match.captured(u"h"_s).toInt();
    parsed.time = QTime(hour, match.captured(u"min"_s).toInt(), match.captured(u"s"_s).toInt());
    parsed.hasTime = true;
    if (hour == 24 && match.captured(u"min"_s).toInt() == 0 && match.captured(u"s"_s).toInt() == 0) {
        parsed.time = QTime(0, 0);
        parsed.date = date.addDays(1);
    }
    if (!parsed.time.isValid())
        return std::nullopt;
    const QString zone = match.captured(u"zone"_s);
    if (!zone.isEmpty()) {
        parsed.utcOffsetSeconds = offsetFrom(zone);
        if (!parsed.utcOffsetSeconds)
            return std::nullopt;
    }
    return parsed;
}

/// Numbers of 方正 pages and articles (content_19721219.htm, node_…, c19721219.html) are no dates, though
/// some look so.
bool isPageNumber(QStringView path, qsizetype at)
{
    const QStringView name = path.sliced(path.first(at).lastIndexOf(u'/') + 1);
    return name.startsWith(u"content_"_s) || name.startsWith(u"node_"_s)
        || (name.size() > 1 && name.startsWith(u'c') && name[1].isDigit());
}

// The fraction of a second is `.0` or `:0` in 方正 documents.
constexpr auto clock =
    R"((?<h>\d{1,2})\s*[:时]\s*(?<min>\d{1,2})\s*分?(?:\s*:?\s*(?<s>\d{1,2})\s*秒?(?:[.:]\d{1,9})?)?)"
    R"((?:\s*(?<zone>Z|[A-Z]{2,3}|(?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?))?)";

std::optional<ParsedTime> numericTime(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?<y>\\d{4})\\s*(?:-|/|\\.|年)\\s*(?<m>\\d{1,2})\\s*(?:-|/|\\.|月)\\s*(?<d>\\d{1,2})\\s*日?"
        "(?:[\\s,]*(?:星期|周|礼拜)[一二三四五六日天]?)?(?:(?:T|[\\s,]+|(?<=日))"_s
            + QString::fromUtf8(clock) + u")?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<QDate> date = plausible(match);
    return date ? timeFrom(match, *date) : std::nullopt;
}

std::optional<ParsedTime> mailTime(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Z]{3,9},?\\s+)?(?<d>\\d{1,2})[\\s-]+(?<month>[A-Z]{3})[A-Z]*[\\s-]+(?<y>\\d{4})(?:\\s+"_s
            + QString::fromUtf8(clock) + u")?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const int month = englishMonth(match.capturedView(u"month"_s));
    if (!match.hasMatch() || month == 0)
        return std::nullopt;
    const std::optional<QDate> date =
        plausible(match.captured(u"y"_s).toInt(), month, match.captured(u"d"_s).toInt());
    return date ? timeFrom(match, *date) : std::nullopt;
}

} // namespace

std::optional<ParsedTime> parseTime(QStringView text)
{
    const QString line = collapsed(foldWidth(text));
    if (line.isEmpty() || line.size() > 80)
        return std::nullopt;
    const std::optional<ParsedTime> parsed = numericTime(line);
    return parsed ? parsed : mailTime(line);
}

QDateTime inShanghai(const ParsedTime &time)
{
    const int offset = time.utcOffsetSeconds.value_or(shanghaiOffset);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QDateTime written(time.date, time.time, QTimeZone::fromSecondsAheadOfUtc(offset));
#else
    const QDateTime written(time.date, time.time, Qt::OffsetFromUTC, offset);
#endif
    return written.toOffsetFromUtc(shanghaiOffset);
}

std::optional<QDate> findDate(QStringView text)
{
    if (!text.contains(u'年'))
        return std::nullopt;
    // [\s\x{3000}…] is spelled out: \s alone knows neither ideographic nor no-break spaces.
    static const QRegularExpression pattern(
        u"(?<!\\d)(?<y>\\d{4})[\\s\\x{A0}\\x{3000}]{0,20}年[\\s\\x{A0}\\x{3000}]{0,20}(?<m>\\d{1,2})"
        "[\\s\\x{A0}\\x{3000}]{0,20}月[\\s\\x{A0}\\x{3000}]{0,20}(?<d>\\d{1,2})[\\s\\x{A0}\\x{3000}]{0,20}日"_s);
    const QString folded = foldWidth(text);
    for (auto matches = pattern.globalMatch(folded); matches.hasNext();) {
        if (const std::optional<QDate> date = plausible(matches.next()))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dateInPath(QStringView path)
{
    // Either with separators, or eight digits at the head of a number; looked for at every place, since a
    // date may begin inside what another reading took (`2026-01-28/2026-01-29`).
    static const QRegularExpression pattern(
        u"(?<!\\d)(?<y>\\d{4})(?:[-/_.]?(?<m>\\d{2})[-/_.](?<d>\\d{2})(?!\\d)|(?<m2>\\d{2})(?<d2>\\d{2}))"_s);
    std::optional<QDate> last;
    const QString whole = path.toString();
    for (auto matches = pattern.globalMatch(whole); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool joined = match.captured(u"m"_s).isEmpty();
        const std::optional<QDate> date = plausible(match.captured(u"y"_s).toInt(),
                                                    match.captured(joined ? u"m2"_s : u"m"_s).toInt(),
                                                    match.captured(joined ? u"d2"_s : u"d"_s).toInt());
        if (date && !(joined && isPageNumber(path, match.capturedStart())))
            last = date;
    }
    return last;
}

} // namespace Baojia
