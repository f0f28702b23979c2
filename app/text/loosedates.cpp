// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/loosedates.h"

#include "text/cjk.h"
#include "text/months.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMoment = 80;
constexpr qsizetype longestTitle = 300;

/// 1 to 12; 0 for what is no month: `May`, `Sept`, `december`, `五月`, `5月`, `十二月`.
int monthOf(QStringView word)
{
    static const QStringList chinese{u"一"_s,
                                     u"二"_s,
                                     u"三"_s,
                                     u"四"_s,
                                     u"五"_s,
                                     u"六"_s,
                                     u"七"_s,
                                     u"八"_s,
                                     u"九"_s,
                                     u"十"_s,
                                     u"十一"_s,
                                     u"十二"_s};
    if (word.endsWith(u'月')) {
        const QString number = word.chopped(1).toString();
        const int digits = number.toInt();
        return digits >= 1 && digits <= 12 ? digits : static_cast<int>(chinese.indexOf(number)) + 1;
    }
    return englishMonth(word);
}

int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 69 ? year + 2000 : year + 1900;
}

/// Zones that RFC 822 and bad feeds name, in minutes.
QString namedZones(QString text)
{
    static const QHash<QString, QString> zones{{u"EST"_s, u"-0500"_s},
                                               {u"EDT"_s, u"-0400"_s},
                                               {u"MST"_s, u"-0700"_s},
                                               {u"MDT"_s, u"-0600"_s},
                                               {u"PST"_s, u"-0800"_s},
                                               {u"PDT"_s, u"-0700"_s},
                                               {u"CDT"_s, u"-0500"_s},
                                               {u"BST"_s, u"+0100"_s},
                                               {u"CET"_s, u"+0100"_s},
                                               {u"CEST"_s, u"+0200"_s},
                                               {u"JST"_s, u"+0900"_s},
                                               {u"KST"_s, u"+0900"_s},
                                               {u"HKT"_s, u"+0800"_s},
                                               {u"ET"_s, u"-0500"_s},
                                               {u"PT"_s, u"-0800"_s},
                                               {u"AEST"_s, u"+1000"_s}};
    static const QRegularExpression last(u"\\s([A-Z]{2,4})$"_s);
    const auto match = last.match(text);
    const QString offset = zones.value(match.captured(1));
    return offset.isEmpty() ? text : text.first(match.capturedStart()) + u' ' + offset;
}

/// The time of day and zone as parseTime() takes them behind a date; empty: none is given.
QString clockIn(QString &text)
{
    static const QRegularExpression clock(
        u"(上午|早上|凌晨|中午|下午|晚上|晚间)?\\s*(?<![\\d:])(\\d{1,2})\\s*[:时時点點]\\s*(\\d{1,2})?\\s*分?"
        "(?:\\s*:?\\s*(\\d{1,2})\\s*秒?)?(?:[.,]\\d{1,9})?(?![\\d:])\\s*([AaPp]\\.?[Mm]\\.?)?"
        "\\s*((?:GMT|UTC)?\\s*[+-]\\d{1,2}:?\\d{2}|GMT|UTC|UT|Z|CST)?"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(2).toInt();
    const QString half = match.captured(1) + match.captured(5).toLower();
    const bool later =
        half.startsWith(u'p') || half == u"下午"_s || half.startsWith(u'晚') || half == u"中午"_s;
    if (later && hour < 12 && !(half == u"中午"_s && hour > 10))
        hour += 12;
    else if (hour == 12 && (half.startsWith(u'a') || half == u"凌晨"_s || half == u"上午"_s))
        hour = 0;
    const auto two = [](const QString &digits) { return digits.isEmpty() ? u"00"_s : digits; };
    const QString time =
        QString::number(hour) + u':' + two(match.captured(3)) + u':' + two(match.captured(4));
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return u' ' + time + u' ' + match.captured(6).remove(u' ');
}

/// Year, month and day from words in any order of those that are met; the rest is weekdays and noise.
std::optional<QDate> wordyDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]*([A-Za-z]{3,9}|[一二三四五六七八九十]{1,3}月|\\d{1,2}月)[\\s,.-]*(\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression monthFirst(
        u"([A-Za-z]{3,9}|[一二三四五六七八九十]{1,3}月)[\\s.]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(?!\\d)"_s);
    static const QRegularExpression yearFirst(
        u"(?<!\\d)(\\d{4})[\\s年-]*([A-Za-z]{3,9}|[一二三四五六七八九十]{1,3}月)[\\s,-]*(\\d{1,2})(?!\\d)"_s);
    const auto dateOf = [](QStringView year, QStringView month, QStringView day) -> std::optional<QDate> {
        const QDate date(yearOf(year), monthOf(month), day.toInt());
        const bool plausible =
            monthOf(month) > 0 && date.isValid() && date.year() >= 1830 && date.year() <= 2100;
        return plausible ? std::optional(date) : std::nullopt;
    };
    if (const auto match = yearFirst.match(text); match.hasMatch() && monthOf(match.capturedView(2)) > 0)
        return dateOf(match.capturedView(1), match.capturedView(2), match.capturedView(3));
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.capturedView(2)) > 0)
        return dateOf(match.capturedView(3), match.capturedView(2), match.capturedView(1));
    for (auto matches = monthFirst.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (monthOf(match.capturedView(1)) > 0)
            return dateOf(match.capturedView(3), match.capturedView(1), match.capturedView(2));
    }
    return std::nullopt;
}

/// `2003-12`, `2003`, `20240501`.
QString completed(const QString &text)
{
    static const QRegularExpression day(u"^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(.*))?$"_s);
    static const QRegularExpression month(u"^(\\d{4})(?:-(\\d{1,2}))?$"_s);
    if (const auto match = day.match(text); match.hasMatch()) {
        const QString date = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
        const QString time = match.captured(4).isEmpty() ? QString()
                                                         : u' ' + match.captured(4) + u':' + match.captured(5)
                + u':' + match.captured(6) + match.captured(7);
        return date + time;
    }
    if (const auto match = month.match(text); match.hasMatch())
        return match.captured(1) + u'-' + (match.captured(2).isEmpty() ? u"01"_s : match.captured(2))
            + u"-01"_s;
    return text;
}

std::optional<ParsedTime> sinceTheEpoch(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{9,10})(\\d{3})?$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), QTimeZone::utc());
    return ParsedTime{.date = moment.date(), .time = moment.time(), .utcOffsetSeconds = 0, .hasTime = true};
}

} // namespace

std::optional<ParsedTime> parseLooseTime(QStringView text)
{
    QString line = collapsed(foldWidth(text));
    if (line.isEmpty() || line.size() > longestMoment)
        return std::nullopt;
    static const QRegularExpression remark(u"\\s*\\([^)]*\\)\\s*$"_s);
    line = namedZones(line.remove(remark));
    if (const auto known = parseTime(line))
        return known;
    if (const auto known = sinceTheEpoch(line))
        return known;
    if (const auto known = parseTime(completed(line)))
        return known;
    const QString clock = clockIn(line);
    if (const auto date = wordyDate(line))
        return parseTime(QString(date->toString(Qt::ISODate) + clock));
    static const QRegularExpression digits(
        u"(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)"_s);
    const auto match = digits.match(line);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? parseTime(QString(date.toString(Qt::ISODate) + clock))
                                              : std::nullopt;
}

DatedTitle splitDatedTitle(QStringView title)
{
    const QString line = collapsed(title.left(longestTitle));
    static const QRegularExpression bracket(u"[\\s_-]*[\\[(（【〔]([^\\])）】〕]{4,60})[\\])）】〕]\\s*$"_s);
    if (const auto match = bracket.match(line); match.hasMatch() && match.capturedStart() > 0) {
        const auto inside = parseLooseTime(match.captured(1));
        if (inside && match.captured(1).contains(QRegularExpression(u"\\d{4}"_s)))
            return {line.first(match.capturedStart()), inside->date};
    }
    static const QRegularExpression behind(
        u"[\\s·,，_:：|-]*(?<!\\d)(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}([-./"
        u"])\\d{1,2}\\2\\d{1,2}|(?:19|20)\\d{6})"
        "(?!\\d)\\s*(?:[,，(（]?(?:星期|周)[一二三四五六日天][)）]?)?号?\\s*$"_s);
    if (const auto match = behind.match(line); match.hasMatch() && match.capturedStart() > 0) {
        if (const auto date = parseLooseTime(match.captured(1)))
            return {line.first(match.capturedStart()), date->date};
    }
    static const QRegularExpression before(
        u"^(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}([-./])\\d{1,2}\\2\\d{1,2})(?!\\d)[\\s·,，_:：|-]*"_s);
    if (const auto match = before.match(line); match.hasMatch() && match.capturedEnd() < line.size()) {
        if (const auto date = parseLooseTime(match.captured(1)))
            return {line.sliced(match.capturedEnd()), date->date};
    }
    return {line, std::nullopt};
}

} // namespace Baojia
