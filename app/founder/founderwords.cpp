// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderwords.h"

#include "founder/viewmatch.h"
#include "importers/byline.h"
#include "text/cjk.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;

/// A page's name ends where its neighbours' links begin.
QString cleanPageName(QString name)
{
    static const QRegularExpression rest(
        uR"([\s　]*(?:[34]?\s*[上下]一[版期篇]|PDF|pdf|版面导航|标题导航|返回|放大|缩小|星期|\d{4}\s*年).*$)"_s);
    name.remove(rest);
    name = collapsed(name);
    static const QRegularExpression brackets(uR"(^[（(](.*)[)）]$)"_s);
    if (const auto match = brackets.match(name); match.hasMatch())
        name = match.captured(1);
    static const QRegularExpression junk(uR"(^[\s:：\-—|·)）》]+|[\s:：\-—|(（《]+$)"_s);
    name.remove(junk);
    return name.size() <= 60 ? name : QString();
}

std::optional<FounderLabel> labelFrom(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    return FounderLabel {match.captured(1).toUpper(), cleanPageName(match.captured(2))};
}

/// Asked before a pattern whose end is one of these, since most lines end otherwise.
bool endsWithOneOf(QStringView text, QStringView ends)
{
    return !text.isEmpty() && (ends.contains(text.back()) || text.back() == u'\n');
}

bool isSurname(QChar c)
{
    static const QString surnames =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴"
        u"夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟"
        u"安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项"
        u"曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边吉饶冀尚肖闫付代冒褚"_s;
    return surnames.contains(c);
}

bool isNameList(QStringView text)
{
    static const QRegularExpression marks(uR"([\s、，,/]+)"_s);
    const QStringList names = collapsed(text).split(marks, Qt::SkipEmptyParts);
    if (names.isEmpty() || names.size() > 8)
        return false;
    for (const QString &name : names) {
        if (name.size() < 2 || name.size() > 4 || !isSurname(name.front()))
            return false;
        for (const QChar c : name) {
            if (!isHan(c.unicode()) && c != u'·')
                return false;
        }
    }
    return true;
}

}

std::optional<FounderLabel> readPageLabel(QStringView line)
{
    static const QRegularExpression full(
        uR"(^[\s　 •·■◆>]*第\s*([A-Za-z]{0,3}\d{1,3}(?:-\d+)?|[一二三四五六七八九十]{1,3})\s*版[\s:：)]*(.*)$)"_s);
    static const QRegularExpression brief(
        uR"(^[\s　 •·■◆>]*([A-Za-z]{0,3}\d{1,3}(?:-\d+)?)\s*(?:版\s*[:：)]?|[:：)])\s*(.*)$)"_s);
    const QString text = collapsed(line.left(longestLine));
    const bool named = text.contains(u'版');
    if (!named && !text.contains(u':') && !text.contains(u'：') && !text.contains(u')'))
        return std::nullopt;
    if (auto label = named ? labelFrom(full.match(text)) : std::nullopt)
        return label;
    const auto match = brief.match(text);
    // 12:30 is a time, 3)… a list
    if (match.hasMatch() && !match.capturedView(2).isEmpty() && match.capturedView(2).front().isDigit()
        && !match.captured(0).contains(u'版'))
        return std::nullopt;
    return labelFrom(match);
}

std::optional<FounderLabel> findPageLabel(QStringView line)
{
    static const QRegularExpression inside(uR"((?:第\s*|\s)([A-Za-z]{0,3}\d{1,3}(?:-\d+)?)\s*版(?!权)[\s:：]*(.*)$)"_s);
    return line.contains(u'版') ? labelFrom(inside.match(collapsed(line.left(longestLine)))) : std::nullopt;
}

QString comparableLabel(QStringView label)
{
    QString text = label.toString().toUpper();
    qsizetype digits = 0;
    while (digits < text.size() && !text[digits].isDigit())
        ++digits;
    while (digits + 1 < text.size() && text[digits] == u'0' && text[digits + 1].isDigit())
        text.remove(digits, 1);
    return text;
}

bool pageLabelBefore(const QString &left, const QString &right)
{
    const auto split = [](const QString &label) {
        qsizetype at = 0;
        while (at < label.size() && !label[at].isDigit())
            ++at;
        qsizetype end = at;
        while (end < label.size() && label[end].isDigit())
            ++end;
        return std::tuple(label.first(at), QStringView(label).sliced(at, end - at).toInt(), label.sliced(end));
    };
    return split(left) < split(right);
}

bool looksLikeNewspaper(QStringView name)
{
    static const QRegularExpression shape(
        uR"(^[\p{Han}A-Za-z0-9·（）()]{1,14}(?:报|周刊|参考|消息|文摘|导刊|农村版|海外版)$)"_s);
    static const QRegularExpression other(
        uR"((?:公|通|海|举|情|预|捷|评|数字|电子|订|读|看|投|上|填|申|简|壁|本|该|版)报$|[年月日第版]\d|\d版|我要|关于|更多)"_s);
    return name.size() >= 3 && endsWithOneOf(name, u"报刊考息摘版") && isFoundIn(name, shape) && !isFoundIn(name, other);
}

QString newspaperName(QStringView text)
{
    static const QRegularExpression marks(uR"([《》\s　]+)"_s);
    static const QRegularExpression tail(
        uR"([\s·\-—_(（]*(?:多媒体)?(?:数字报刊|数字报纸|数字报|电子报刊|电子报|电子版|数字版|网络版|PC版|官网|平台|版权所有)+[)）]?$)"_s);
    QString name = collapsed(text.left(longestLine));
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c == u'《' || c == u'》' || c == u' '; }))
        name.remove(marks);
    const QString given = name;
    if (endsWithOneOf(name, u"刊纸报版网台有)）"))
        name.remove(tail);
    if (name.endsWith(u"报社") || name.endsWith(u"刊社"))
        name.chop(1);
    return name.isEmpty() ? given : name;
}

QString newspaperInTitle(QStringView title)
{
    static const QRegularExpression marks(uR"([\-_|—–－·•\s《》,，:：>＊*()（）]+)"_s);
    const QStringList parts = collapsed(title.left(longestLine)).split(marks, Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        const QString name = newspaperName(*part);
        if (looksLikeNewspaper(name))
            return name;
    }
    return {};
}

std::optional<ArticleKind> kindFromTitle(QStringView title)
{
    static const QRegularExpression advertisement(uR"(^[\s“”"（(]*(?:公益)?(?:广告|分类广告|专题广告)\d*[\s“”"）)]*$)"_s);
    static const QRegularExpression picture(uR"(^(?:图片(?:报道|新闻|故事)?\d*|图说(?:新闻)?|新闻图片|一图读懂|摄影报道)$)"_s);
    static const QRegularExpression teaser(
        uR"(^(?:版面|今日|本期|本版|内页|新闻)?(?:导读|导航|要目)$|[（(](?:详见|下转|见|转)?\s*(?:第)?\s*[A-Z]{0,3}\d{1,3}\s*(?:版)?[）)]$|^(?:详见|下转|见)\s*第?\s*[A-Z]{0,3}\d{1,3}\s*版)"_s);
    const QString text = collapsed(title.left(longestLine));
    if (advertisement.match(text).hasMatch())
        return ArticleKind::Advertisement;
    if (picture.match(text).hasMatch())
        return ArticleKind::Picture;
    // （2026）ends a headline too: a year has four digits and no page has
    if (teaser.match(text).hasMatch())
        return ArticleKind::Teaser;
    return std::nullopt;
}

bool isFurniture(QStringView text)
{
    static const QRegularExpression words(
        uR"(^[\s　34<>«»]*(?:[上下]一[版期篇](?:文章)?|前一[版篇]|后一[版篇]|放大\+?|缩小-?|默认|返回(?:目录|首页|本版)?|版面(?:导航|目录|概览)|标题导航|目录|关闭|打印|收藏|分享|首页|手机版|往期回顾|PDF.*|pdf.*|更多.*)[\s　34<>«»]*$)"_s);
    return words.match(collapsed(text.left(longestLine))).hasMatch();
}

bool isAuthorsLine(QStringView text)
{
    static const QRegularExpression role(uR"(记者|通讯员|实习生|作者|撰文|编译|评论员|^[■□●◎]|[文图]\s*[/／]|摄$|摄影)"_s);
    const QString line = collapsed(text.left(longestLine));
    return isBylineLine(line) && (role.match(line).hasMatch() || isNameList(line));
}

QString founderByline(QStringView text)
{
    static const QRegularExpression stamp(uR"(《[^》]{1,30}》\s*[（(]?\s*\d{4}\s*年.*$)"_s);
    static const QRegularExpression editor(uR"(\s*(?:责编|责任编辑|版面编辑|校对|美编)\s*[:：].*$)"_s);
    QString line = collapsed(text.left(longestLine));
    line.remove(stamp);
    line.remove(editor);
    return cleanedByline(line);
}

}
