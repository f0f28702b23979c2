// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spokenrules.h"

#include "text/spokennumber.h"

#include <QtCore/QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Match = QRegularExpressionMatch;
using Said = std::optional<QString>;

/// Units that follow a number, the longer ones first.
struct Unit
{
    QStringView written;
    QStringView said;
};

constexpr std::array units{
    Unit{u"km/h", u"公里每小时"},
    Unit{u"m/s", u"米每秒"},
    Unit{u"km²", u"平方公里"},
    Unit{u"km2", u"平方公里"},
    Unit{u"㎢", u"平方公里"},
    Unit{u"m²", u"平方米"},
    Unit{u"㎡", u"平方米"},
    Unit{u"m³", u"立方米"},
    Unit{u"㎥", u"立方米"},
    Unit{u"kWh", u"千瓦时"},
    Unit{u"kW", u"千瓦"},
    Unit{u"MW", u"兆瓦"},
    Unit{u"GW", u"吉瓦"},
    Unit{u"kHz", u"千赫"},
    Unit{u"MHz", u"兆赫"},
    Unit{u"GHz", u"吉赫"},
    Unit{u"Hz", u"赫兹"},
    Unit{u"μm", u"微米"},
    Unit{u"nm", u"纳米"},
    Unit{u"mm", u"毫米"},
    Unit{u"㎜", u"毫米"},
    Unit{u"cm", u"厘米"},
    Unit{u"㎝", u"厘米"},
    Unit{u"km", u"公里"},
    Unit{u"㎞", u"公里"},
    Unit{u"mg", u"毫克"},
    Unit{u"kg", u"公斤"},
    Unit{u"㎏", u"公斤"},
    Unit{u"ml", u"毫升"},
    Unit{u"mL", u"毫升"},
    Unit{u"hm²", u"公顷"},
    Unit{u"ha", u"公顷"},
    Unit{u"℃", u"摄氏度"},
    Unit{u"°C", u"摄氏度"},
    Unit{u"℉", u"华氏度"},
    Unit{u"°F", u"华氏度"},
    Unit{u"°", u"度"},
    Unit{u"m", u"米"},
    Unit{u"g", u"克"},
    Unit{u"t", u"吨"},
    Unit{u"L", u"升"},
    Unit{u"s", u"秒"},
    Unit{u"h", u"小时"},
};

/// Any of `units`, for a pattern.
QString unitPattern()
{
    QStringList all;
    for (const Unit &unit : units)
        all += QRegularExpression::escape(unit.written);
    return u"(?:"_s + all.join(u'|') + u")(?![A-Za-z0-9])"_s;
}

QString saidUnit(QStringView written)
{
    for (const Unit &unit : units) {
        if (unit.written == written)
            return unit.said.toString();
    }
    return {};
}

/// What counts things: before these 2 is 两.
constexpr QStringView counters = u"个名位次条家项年天岁万千亿米倍辆台人场种类座支份张件部篇本批组轮队艘架枚只"
                                 u"头匹户间周吨斤点公小分美所块双口把根架样届";

/// A number with what follows it in view.
QString countedNumber(QStringView number, QStringView after)
{
    if (number == u"2" && !after.isEmpty() && counters.contains(after.front()) && !after.startsWith(u"年级"))
        return u"两"_s;
    // 07月05日: the zero only fills the place.
    if (number.size() == 2 && number.front() == u'0' && !after.isEmpty()
        && QStringView(u"年月日时点分秒").contains(after.front()))
        return spokenInteger(number);
    return spokenNumber(number);
}

Said sayDate(const Match &match)
{
    const int month = match.capturedView(3).toInt();
    const int day = match.capturedView(4).toInt();
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return spokenDigits(match.capturedView(1)) + u'年' + spokenInteger(match.capturedView(3)) + u'月'
        + spokenInteger(match.capturedView(4)) + u'日';
}

Said sayMonth(const Match &match)
{
    return spokenDigits(match.capturedView(1)) + u'年' + spokenInteger(match.capturedView(2)) + u'月';
}

Said sayYears(const Match &match)
{
    return spokenDigits(match.capturedView(1)) + u'到' + spokenDigits(match.capturedView(2));
}

Said sayDigits(const Match &match)
{
    return spokenDigits(match.capturedView());
}

Said sayTelephone(const Match &match)
{
    QStringList parts;
    for (const QStringView part : match.capturedView().split(u'-'))
        parts += spokenDigits(part, SpokenOne::Yao);
    return parts.join(u'，');
}

Said sayOrdinal(const Match &match)
{
    return u'第' + spokenInteger(match.capturedView(1));
}

Said sayTime(const Match &match)
{
    const int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    if (hour > 24 || minute > 59)
        return std::nullopt;
    QString said = (hour == 2 ? u"两"_s : spokenInteger(match.capturedView(1))) + u'点';
    const QStringView seconds = match.capturedView(3);
    if (minute > 0 || !seconds.isEmpty())
        said +=
            (minute < 10 && minute > 0 ? u"零"_s : QString()) + spokenInteger(match.capturedView(2)) + u'分';
    if (!seconds.isEmpty())
        said += spokenInteger(seconds) + u'秒';
    return said;
}

Said sayRatio(const Match &match)
{
    return spokenNumber(match.capturedView(1)) + u'比' + spokenNumber(match.capturedView(2));
}

/// 1.5×3, 10±2 …
Said sayBetween(const Match &match)
{
    const QString sign = match.captured(2) == u"±" ? u"正负"_s : u"乘"_s;
    return spokenNumber(match.capturedView(1)) + sign;
}

Said sayMoney(const Match &match)
{
    const QChar sign = match.capturedView(1).front();
    const QString currency = sign == u'$' ? u"美元"_s
        : sign == u'€'                    ? u"欧元"_s
        : sign == u'£'                    ? u"英镑"_s
                                          : u"元"_s;
    return countedNumber(match.capturedView(2), match.capturedView(3)) + match.captured(3) + currency;
}

QString part(QStringView sign)
{
    return sign == u"‰" ? u"千分之"_s : u"百分之"_s;
}

QString negative(QStringView minus)
{
    return minus.isEmpty() ? QString() : u"负"_s;
}

Said sayPercentages(const Match &match)
{
    // 10%-20%, and 10-20%.
    const QString again = match.capturedView(3).isEmpty() ? QString() : part(match.capturedView(5));
    return negative(match.capturedView(1)) + part(match.capturedView(5)) + spokenNumber(match.capturedView(2))
        + u'到' + again + spokenNumber(match.capturedView(4));
}

Said sayPercentage(const Match &match)
{
    return negative(match.capturedView(1)) + part(match.capturedView(3))
        + spokenNumber(match.capturedView(2));
}

Said sayFraction(const Match &match)
{
    // 2025/26赛季
    if (match.capturedView(1).size() == 4)
        return spokenDigits(match.capturedView(1)) + u'到' + spokenDigits(match.capturedView(2));
    if (match.capturedView(2).toInt() < 2)
        return std::nullopt;
    return spokenInteger(match.capturedView(2)) + u"分之" + spokenInteger(match.capturedView(1));
}

Said sayRange(const Match &match)
{
    return countedNumber(match.capturedView(1), {}) + u'到';
}

Said sayMeasure(const Match &match)
{
    const QStringView unit = match.capturedView(3);
    const QString said = saidUnit(unit);
    QString sign = negative(match.capturedView(1));
    if (!sign.isEmpty() && said.endsWith(u"氏度"_s))
        sign = u"零下"_s;
    return sign + countedNumber(match.capturedView(2), said) + said;
}

Said saySigned(const Match &match)
{
    return negative(match.capturedView(1)) + countedNumber(match.capturedView(2), match.capturedView(3));
}

/// 1.2.3
Said sayVersion(const Match &match)
{
    QStringList parts;
    for (const QStringView number : match.capturedView().split(u'.'))
        parts += spokenNumber(number);
    return parts.join(u'点');
}

Said sayModel(const Match &match)
{
    return match.captured(1) + spokenDigits(match.capturedView(2));
}

Said sayLetters(const Match &match)
{
    return match.captured(1) + u' ';
}

Said sayWebAddress(const Match &)
{
    return u"网址"_s;
}

Said sayMailAddress(const Match &)
{
    return u"电子邮箱"_s;
}

Said sayTo(const Match &)
{
    return u"到"_s;
}

Said sayPer(const Match &match)
{
    return match.captured(1) + u'每';
}

/// A pattern, with what stands for the parts that several share: {N} a number, {-} what ranges are written
/// with, {U} a unit.
struct Row
{
    QStringView pattern;
    SpokenRule::Saying say;
};

constexpr std::array rows{
    Row{u"(?:https?://|www\\.)[A-Za-z0-9_.~:/?#@!$&*+,;=%-]+", sayWebAddress},
    Row{u"(?<![\\w.])[\\w.+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+", sayMailAddress},
    Row{u"(?<![\\w.-])(?:[A-Za-z0-9-]+\\.)+(?:com|cn|org|net|edu|gov)(?![A-Za-z0-9])(?:/[A-Za-z0-9_.~:/"
        u"?#&=%-]*)?",
        sayWebAddress},
    // C919, HH-200, GB2312; GDP1200亿 is an amount.
    Row{u"(?<![\\d])([A-Za-z]+)-?(\\d{3,5})(?![\\d.%‰,]|[万亿多余元个人])", sayModel},
    Row{u"([A-Za-z]+)-(?=\\d)", sayLetters},
    Row{u"No\\.\\s?0*(\\d+)", sayOrdinal},
    Row{u"(?<!\\d)([12]\\d{3})([-./])([01]?\\d)\\2([0-3]?\\d)(?!\\d)", sayDate},
    Row{u"([12]\\d{3})-(0[1-9]|1[0-2])(?![\\d-])", sayMonth},
    Row{u"([12]\\d{3}){-}([12]\\d{3})(?=年|[)）])", sayYears},
    // 1000年前 and 2000年历史 are spans.
    Row{u"(?!\\d\\d00年(?:前|来|历史|的历史|间|以前|之前))(?:1[5-9]|2[01])\\d\\d(?=\\s?(?:年|届|财年|赛季))",
        sayDigits},
    Row{u"(?:1[5-9]|2[01])\\d\\d(?=[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬][年岁])", sayDigits},
    // “3·15”, “45432”: names, not amounts.
    Row{u"\\d{1,2}[·•]\\d{1,2}(?![\\d·•])", sayDigits},
    Row{u"(?<=[“「])\\d{3,}(?=[”」])", sayDigits},
    Row{u"\\d\\d(?=年(?:0?[1-9]|1[0-2])月)", sayDigits},
    Row{u"(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}(?:-\\d+)?|[48]00-?\\d{3,4}-?\\d{3,4})(?!\\d)", sayTelephone},
    Row{u"1(?:10|19|20|22)(?=报警|电话|求救|急救|指挥中心)", sayTelephone},
    Row{u"12\\d{3}(?=[”」]?\\p{Han}{0,6}(?:热线|平台))", sayTelephone},
    Row{u"(?<=电话|热线|致电|拨打|传真|手机)\\d{3,8}(?:-\\d{3,8})?(?!\\d)", sayTelephone},
    Row{u"(?<=(?:电话|热线|致电|拨打|传真)[:： ])\\d{3,8}(?:-\\d{3,8})?(?!\\d)", sayTelephone},
    Row{u"第\\s?0*(\\d+)", sayOrdinal},
    Row{u"(?<!比分|以|胜|负)([012]?\\d)[:：](\\d\\d)(?:[:：](\\d\\d))?(?![\\d:：.])", sayTime},
    Row{u"({N})[:：∶]({N})", sayRatio},
    Row{u"({N})\\s?([×±]|[xX](?=\\s?\\d))\\s?", sayBetween},
    Row{u"([$￥¥€£])\\s?({N})(万亿|[万亿])?", sayMoney},
    Row{u"{M}({N})([%‰]?){-}({N})([%‰])", sayPercentages},
    Row{u"{M}({N})\\s?([%‰])", sayPercentage},
    Row{u"(\\d+)/(\\d+)(?![\\d/.])", sayFraction},
    Row{u"\\d+(?:\\.\\d+){2,}", sayVersion},
    Row{u"{M}({N})\\s?({U})", sayMeasure},
    Row{u"({N}){-}(?=\\d)", sayRange},
    Row{u"{M}({N})(?=(.{0,2}))", saySigned},
    // 7月19日-22日, 10℃~20℃
    Row{u"(?<=[\\d年月日时点分元米度℃%])[~～—–-](?=\\d)", sayTo},
    Row{u"[~～](?=\\p{Han})", sayTo},
    Row{u"(元|公里|米|吨|千克|公斤|克|亩|人次|千瓦时)/(?=\\p{Han})", sayPer},
};

QRegularExpression patternOf(QStringView written)
{
    QString pattern = written.toString();
    pattern.replace(u"{N}"_s, u"(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?"_s);
    pattern.replace(u"{-}"_s, u"\\s?(?:[~～—–-])\\s?"_s);
    // A minus: nothing that it could part stands in front.
    pattern.replace(u"{M}"_s,
                    u"((?<![\\d\\w\\p{Han})）-])[-−](?=\\d)|(?<=[为至到达是了约跌])[-−](?=\\d))?"_s);
    pattern.replace(u"{U}"_s, unitPattern());
    return QRegularExpression(pattern);
}

} // namespace

const std::vector<SpokenRule> &spokenRules()
{
    static const auto rules = [] {
        std::vector<SpokenRule> made;
        for (const Row &row : rows)
            made.push_back({patternOf(row.pattern), row.say});
        return made;
    }();
    return rules;
}

} // namespace Baojia
