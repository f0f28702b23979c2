// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spokennumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr QStringView digitNames = u"零一二三四五六七八九";
constexpr qsizetype longestInteger = 18; // digits, which a quint64 holds
constexpr qsizetype shortestCode = 9; // digits

/// Below 10,000. 15 is 一十五, as it is said within a larger number.
QString thousands(quint64 number)
{
    constexpr std::array<quint64, 4> values{1000, 100, 10, 1};
    constexpr QStringView names = u"千百十";
    QString said;
    bool gap = false;
    for (size_t i = 0; i < values.size(); ++i) {
        const quint64 digit = number / values.at(i) % 10;
        if (digit == 0) {
            gap = !said.isEmpty();
            continue;
        }
        if (gap)
            said += digitNames.front();
        gap = false;
        said += digitNames[static_cast<qsizetype>(digit)];
        if (i < static_cast<size_t>(names.size()))
            said += names[static_cast<qsizetype>(i)];
    }
    return said;
}

QString within(quint64 number)
{
    const auto parted = [number](quint64 unit, QStringView name) {
        const quint64 rest = number % unit;
        QString said = within(number / unit) + name;
        if (rest > 0 && rest < unit / 10)
            said += digitNames.front();
        return rest > 0 ? QString(said + within(rest)) : said;
    };
    if (number >= 100'000'000)
        return parted(100'000'000, u"亿");
    if (number >= 10'000)
        return parted(10'000, u"万");
    return thousands(number);
}

} // namespace

QString spokenDigits(QStringView digits, SpokenOne one)
{
    QString said;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            continue;
        said += digit == u'1' && one == SpokenOne::Yao ? QChar(u'幺') : digitNames[digit.unicode() - u'0'];
    }
    return said;
}

QString spokenInteger(QStringView digits)
{
    if (digits.size() > longestInteger)
        return spokenDigits(digits);
    const quint64 number = digits.toULongLong();
    if (number == 0)
        return digitNames.first(1).toString();
    QString said = within(number);
    if (said.startsWith(u"一十"_s))
        said.remove(0, 1);
    // 两千, 两万, 两亿; but 二十 and 二百.
    if (said.size() > 1 && said.front() == u'二' && QStringView(u"千万亿").contains(said.at(1)))
        said[0] = u'两';
    return said;
}

QString spokenNumber(QStringView number)
{
    const QString plain = number.toString().remove(u',');
    const qsizetype point = plain.indexOf(u'.');
    const QStringView whole = QStringView(plain).first(point < 0 ? plain.size() : point);
    if (point >= 0)
        return spokenInteger(whole) + u'点' + spokenDigits(QStringView(plain).sliced(point + 1));
    const bool code = (whole.size() > 1 && whole.front() == u'0')
        || (plain.size() == number.size() && whole.size() >= shortestCode && !whole.endsWith(u"000"));
    return code ? spokenDigits(whole) : spokenInteger(whole);
}

} // namespace Baojia
