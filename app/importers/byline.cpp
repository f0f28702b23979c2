// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/byline.h"

#include "text/cjk.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLongestByline = 40;
constexpr qsizetype kCreditParagraphs = 6;

bool isEditorsLine(QStringView line)
{
    static const QRegularExpression pattern(u"责编|责任编辑|版面编辑|美术编辑|校对|值班编委|视觉"_s);
    return pattern.match(line.toString()).hasMatch();
}

// 文/本报记者某某, 图/…, 图文/…, 撰文：…
bool isCreditLine(const QString &line)
{
    static const QRegularExpression pattern(u"^[■□●◎▲△▉]?\\s*(?:文|图|图文|文图|摄影|摄|撰文|采写|策划|整理)\\s*(?:并摄|、图|、摄影)?\\s*[/／|｜:：]\\s*\\S"_s);
    return line.size() <= kLongestByline && pattern.match(line).hasMatch() && !isEditorsLine(line);
}

bool isReporterLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[■□●◎▲△▉]?\\s*[（(【]?(?:本报|本刊|本社|见习|实习|特约|全媒体|首席|驻\\S{2,6}|\\S{2,6}(?:日报|晚报|社|网))*"
        "(?:记者|通讯员|评论员|特派员|特约撰稿人?)[】]?[\\s:：]*\\p{Han}[^。！？；]{1,30}$"_s);
    return line.size() <= kLongestByline && pattern.match(line).hasMatch() && !isEditorsLine(line);
}

QString creditsAtStart(const QStringList &paragraphs)
{
    QStringList credits;
    for (qsizetype i = 0; i < qMin(paragraphs.size(), kCreditParagraphs); ++i) {
        const QString line = trimmedCjk(paragraphs.at(i));
        if (isCreditLine(line) || isReporterLine(line))
            credits.append(cleanedByline(line));
        else if (!credits.isEmpty())
            break;
    }
    return credits.join(u' ');
}

}

bool isBylineLine(QStringView line)
{
    const QString text = trimmedCjk(line);
    if (text.isEmpty() || text.size() > kLongestByline || isEditorsLine(text) || text.contains(u'。'))
        return false;
    static const QRegularExpression words(u"^[■□●◎▲△▉]|^(?:作者|记者|文|图|撰文|采写)\\s*[:：/／]|^【?(?:本报|本刊|特约)?(?:记者|通讯员|评论员)|^本报.{0,12}(?:记者|通讯员|评论员)|通讯员\\s*\\p{Han}"_s);
    static const QRegularExpression names(u"^[\\p{Han}·]{2,4}(?:[\\s\\x{3000}\\x{A0}、]+[\\p{Han}·]{2,4}){0,7}$"_s);
    static const QRegularExpression spacedName(u"^\\p{Han}[\\s\\x{3000}\\x{A0}]+\\p{Han}$"_s);
    return words.match(text).hasMatch() || names.match(text).hasMatch() || spacedName.match(text).hasMatch();
}

QString cleanedByline(QStringView line)
{
    static const QRegularExpression before(u"^(?:[■□●◎▲△▉]\\s*|作者\\s*[:：]\\s*)+"_s);
    QString text = collapsed(line);
    text.remove(before);
    if (text.size() > 2 && (text.startsWith(u'（') || text.startsWith(u'(')) && (text.endsWith(u'）') || text.endsWith(u')')))
        text = text.sliced(1, text.size() - 2);
    return text;
}

QString bylineInText(const QStringList &paragraphs)
{
    if (const QString credits = creditsAtStart(paragraphs); !credits.isEmpty())
        return credits;
    static const QRegularExpression dateline(
        u"^[【(（]?本[报刊社网][^（(。]{0,20}(?:讯|电)[】)）]?\\s*[（(]([^（）()。]{0,16}(?:记者|通讯员)[^（）()。]{1,40})[）)]"_s);
    for (qsizetype i = 0; i < qMin<qsizetype>(paragraphs.size(), 3); ++i) {
        if (const auto match = dateline.match(paragraphs.at(i).left(120)); match.hasMatch())
            return collapsed(match.captured(1));
    }
    static const QRegularExpression closing(u"[（(]((?:本报|见习|实习|特约)*(?:记者|通讯员)[^（）()。]{1,40})[）)]\\s*$"_s);
    for (qsizetype i = paragraphs.size(); i-- > qMax<qsizetype>(0, paragraphs.size() - 2);) {
        if (const auto match = closing.match(paragraphs.at(i).right(80)); match.hasMatch())
            return collapsed(match.captured(1));
    }
    return {};
}

QString namedSource(const QStringList &paragraphs)
{
    static const QRegularExpression pattern(
        u"[（(【]\\s*(?:文章|本文|稿件|信息)?来源\\s*[:：]\\s*([^（）()【】]{1,30}?)\\s*[）)】]\\s*$|^(?:文章|本文|稿件)来源\\s*[:：]\\s*(\\S{1,30})$"_s);
    for (qsizetype i = paragraphs.size(); i-- > qMax<qsizetype>(0, paragraphs.size() - 3);) {
        if (const auto match = pattern.match(paragraphs.at(i).right(80)); match.hasMatch())
            return collapsed(QString(match.captured(1) + match.captured(2)));
    }
    return {};
}

QString closingMedium(const QStringList &paragraphs)
{
    if (paragraphs.isEmpty())
        return {};
    static const QRegularExpression pattern(
        u"[（(]([^（）()，。；：！？,;:!?]{1,15}(?:新闻|网|网站|报|社|财经|客户端|电视台|在线|周刊|快讯|杂志|频道|融媒体?|时间))[）)]\\s*$"_s);
    const auto match = pattern.match(paragraphs.last().right(40));
    return match.hasMatch() ? collapsed(match.captured(1)) : QString();
}

}
