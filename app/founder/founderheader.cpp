// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderheader.h"

#include "founder/founderwords.h"
#include "founder/variant.h"
#include "text/cjk.h"
#include "text/dates.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 3000;
constexpr int mostNodes = 200'000;
constexpr qsizetype longestLine = 500;

HtmlNode blockAround(HtmlNode text)
{
    HtmlNode node = text.parent();
    while (node && !isBlock(node) && !node.is(u"td") && !node.is(u"th") && !node.parent().isNull())
        node = node.parent();
    return node;
}

/// A masthead stands before its date: 人民日报 2017年10月16日 星期一.
QString newspaperBeforeDate(const QString &line)
{
    static const QRegularExpression pattern(uR"(^(.{2,20}?)[\s,，|]*\d{4}\s*年)"_s);
    if (!line.contains(u'年'))
        return {};
    const auto match = pattern.match(line);
    const QString name = match.hasMatch() ? newspaperName(match.capturedView(1)) : QString();
    return looksLikeNewspaper(name) ? name : QString();
}

QString newspaperInStamp(const QString &line)
{
    static const QRegularExpression pattern(uR"(《\s*([^》]{2,20})》\s*[（(]\s*\d{4}\s*年)"_s);
    if (!line.contains(u'《'))
        return {};
    const auto match = pattern.match(line);
    return match.hasMatch() ? collapsed(match.captured(1)) : QString();
}

QString newspaperInCopyright(const QString &line)
{
    static const QRegularExpression pattern(uR"(^(?:©|Copyright|\s)*([\p{Han}]{2,12})版权所有)"_s);
    const auto match = pattern.match(line);
    const QString name = match.hasMatch() ? newspaperName(match.capturedView(1)) : QString();
    return looksLikeNewspaper(name) ? name : QString();
}

bool isCopyright(const QString &line)
{
    if (line.size() > 160 || !line.contains(u'权'))
        return false;
    QString joined = line;
    joined.remove(u' ');
    return joined.contains(u"版权所有") || joined.contains(u"未经书面授权");
}

/// Candidates for the newspaper's name, in the order of how far they can be trusted.
struct Mastheads
{
    QString beforeDate;
    QString stamp;
    QString alone;
    QString copyright;
};

void readLine(const QString &line, FounderHeader &header, Mastheads &mastheads)
{
    if (!header.date.isValid()) {
        if (const auto date = findDate(line))
            header.date = *date;
    }
    if (mastheads.beforeDate.isEmpty())
        mastheads.beforeDate = newspaperBeforeDate(line);
    if (mastheads.stamp.isEmpty()) {
        mastheads.stamp = newspaperInStamp(line);
        if (!mastheads.stamp.isEmpty())
            header.stamp = line;
    }
    if (mastheads.alone.isEmpty() && line.size() <= 20) {
        const QString name = newspaperName(line);
        if (looksLikeNewspaper(name))
            mastheads.alone = name;
    }
    if (header.copyright.isEmpty() && isCopyright(line)) {
        header.copyright = line;
        mastheads.copyright = newspaperInCopyright(line);
    }
    if (header.label.isEmpty()) {
        auto label = readPageLabel(line);
        if (!label)
            label = findPageLabel(line);
        if (label) {
            header.label = label->label;
            header.pageName = label->name;
        }
    }
}

QString channelName(const HtmlDocument &document)
{
    static const HtmlSelector input(u"input[name=channelname]");
    const QString name = newspaperName(document.root().first(input).attribute(u"value"));
    return looksLikeNewspaper(name) ? name : QString();
}

}

QStringList linesOutsideLinks(HtmlNode scope, HtmlNode except)
{
    QStringList lines;
    QString line;
    HtmlNode block;
    const auto finishLine = [&lines, &line] {
        const QString text = collapsed(line);
        if (!text.isEmpty())
            lines.append(text);
        line.clear();
    };
    int nodes = 0;
    HtmlNode node = scope.firstChild();
    while (node && lines.size() < mostLines && ++nodes < mostNodes) {
        if (node.isElement()
            && (node == except || node.is(u"a") || node.is(u"map") || isOutsideText(node) || isHidden(node))) {
            line += u' ';
            node = node.nextSkippingChildren(scope);
            continue;
        }
        if (node.is(u"br")) {
            finishLine();
        } else if (node.isText()) {
            if (const HtmlNode around = blockAround(node); !(around == block)) {
                finishLine();
                block = around;
            }
            if (line.size() < longestLine)
                line += node.text().left(longestLine);
        }
        node = node.next(scope);
    }
    finishLine();
    return lines;
}

FounderHeader readFounderHeader(const HtmlDocument &document, const FounderProperty &property, HtmlNode body)
{
    FounderHeader header;
    Mastheads mastheads;
    const QStringList lines = linesOutsideLinks(document.body(), body);
    for (const QString &line : lines)
        readLine(line, header, mastheads);

    const QString printed = newspaperName(property.value(u"papername"));
    // In the comment of a page, founder-content is the newspaper; in that of an article it is empty.
    const QString content = newspaperName(property.value(u"content"));
    for (const QString &name : {printed, channelName(document), mastheads.beforeDate, mastheads.stamp,
                                looksLikeNewspaper(content) ? content : QString()}) {
        if (!name.isEmpty()) {
            header.newspaper = withVariant(name, QStringList {document.title()} + lines);
            header.newspaperIsSure = true;
            return header;
        }
    }
    for (const QString &name : {newspaperInTitle(document.title()), mastheads.alone, mastheads.copyright}) {
        if (!name.isEmpty()) {
            header.newspaper = withVariant(name, QStringList {document.title()} + lines);
            break;
        }
    }
    return header;
}

}
