// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/foundertitles.h"

#include "founder/founderrecipe.h"
#include "founder/founderwords.h"
#include "text/cjk.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300;

bool isInside(HtmlNode node, HtmlNode scope)
{
    for (HtmlNode up = node; up && scope; up = up.parent()) {
        if (up == scope)
            return true;
    }
    return false;
}

QString textOf(HtmlNode node)
{
    return plainText(node, SourceLines::Apart).left(longestTitle);
}

/// The first element that matches, has text and is no part of the body.
HtmlNode printed(const HtmlDocument &document, const HtmlSelector &selector, HtmlNode body)
{
    const QList<HtmlNode> nodes = document.root().all(selector);
    for (const HtmlNode node : nodes.first(std::min<qsizetype>(nodes.size(), 50))) {
        if (!isInside(node, body) && !textOf(node).isEmpty())
            return node;
    }
    return {};
}

HtmlNode titleNode(const HtmlDocument &document, HtmlNode body)
{
    static const std::array<HtmlSelector, 12> selectors = {
        HtmlSelector(u"founder-title"), HtmlSelector(u".main-article-title"), HtmlSelector(u"#Title, #articleTitle, #doctitle"),
        HtmlSelector(u".newsdetatit h3"), HtmlSelector(u"td.font01, td.bt1, h1.bt1"), HtmlSelector(u".text_c h1"),
        HtmlSelector(u".article h1"), HtmlSelector(u".dzb-title-box"), HtmlSelector(u".main-content h1"), HtmlSelector(u"h1"),
        HtmlSelector(u"td.title, .title1"), HtmlSelector(u"tr td[align=center] strong")};
    for (const HtmlSelector &selector : selectors) {
        const HtmlNode node = printed(document, selector, body);
        if (node && !looksLikeNewspaper(textOf(node)))
            return node;
    }
    return {};
}

QString printedText(const HtmlDocument &document, const HtmlSelector &selector, HtmlNode body)
{
    const HtmlNode node = printed(document, selector, body);
    return node ? textOf(node) : QString();
}

/// The table row or the block a title fills.
HtmlNode lineAround(HtmlNode title)
{
    static const HtmlSelector row(u"tr");
    static const HtmlSelector heading(u"h1, h2, h3, h4, p, div");
    if (const HtmlNode found = title.closest(row)) {
        // a row that holds the whole page is no line of a title block
        if (textOf(found) == textOf(title))
            return found;
    }
    const HtmlNode found = title.closest(heading);
    return found && textOf(found) == textOf(title) ? found : title;
}

bool isTitleLine(HtmlNode node)
{
    static const HtmlSelector cell(u"td.font02, td.bt2, td.font01, td.bt1");
    static const HtmlSelector centred(u"td[align=center]");
    static const HtmlSelector heading(u"h2, h3, h4, .bt2, .subtitle, p.intro, p.sub");
    if (node.is(u"tr"))
        return node.first(cell) || node.first(centred);
    return node.matches(heading);
}

/// Lines directly before (引题) and after (副题, 作者) the title, nearest first.
QStringList neighbours(HtmlNode line, bool before, HtmlNode body)
{
    QStringList found;
    HtmlNode node = before ? line.previousSibling() : line.nextSibling();
    for (int looked = 0; node && looked < 12 && found.size() < 3; ++looked) {
        if (node.isElement()) {
            if (!isTitleLine(node) || isInside(body, node))
                break;
            const QString text = textOf(node);
            if (!text.isEmpty())
                found.append(text);
        }
        node = before ? node.previousSibling() : node.nextSibling();
    }
    return found;
}

void readPrinted(const HtmlDocument &document, HtmlNode body, FounderTitles &titles)
{
    static const HtmlSelector kicker(u"founder-introtitle, .main-article-pretitle, #PreTitle, .newsdetatit .intro, #yinti");
    static const HtmlSelector deck(u"founder-subtitle, .main-article-subtitle, #SubTitle, .newsdetatit .sub, #subdoctitle");
    static const HtmlSelector author(u"founder-author, .main-article-author, .text_c .lai span, .dzb-author-box, #author");
    titles.kicker = printedText(document, kicker, body);
    titles.deck = printedText(document, deck, body);
    titles.byline = founderByline(printedText(document, author, body));
    const HtmlNode node = titleNode(document, body);
    if (!node)
        return;
    titles.title = textOf(node);
    const HtmlNode line = lineAround(node);
    const QStringList above = neighbours(line, true, body);
    if (titles.kicker.isEmpty() && !above.isEmpty() && !readPageLabel(above.first()))
        titles.kicker = above.first();
    for (const QString &text : neighbours(line, false, body)) {
        if (text == titles.deck || founderByline(text) == titles.byline)
            continue;
        if (isAuthorsLine(text)) {
            if (titles.byline.isEmpty())
                titles.byline = founderByline(text);
        } else if (titles.deck.isEmpty()) {
            titles.deck = text;
        }
    }
}

/// `.sec` is a column in one family of sites, and author and source stamp in another.
void readSection(const HtmlDocument &document, const FounderProperty &property, HtmlNode body, FounderTitles &titles)
{
    static const HtmlSelector sec(u".sec");
    static const HtmlSelector column(u".lanmu, #lanmu, .column-name, founder-column");
    const QString line = printedText(document, sec, body);
    if (line.contains(u'《') || line.startsWith(u'（') || isAuthorsLine(line)) {
        if (titles.byline.isEmpty())
            titles.byline = founderByline(line);
    } else if (line.size() <= 12) {
        titles.section = line;
    }
    if (titles.section.isEmpty())
        titles.section = printedText(document, column, body);
    const QString node = property.value(u"nodename");
    if (titles.section.isEmpty() && !readPageLabel(node))
        titles.section = node;
}

/// A kicker such as 智库动态 is the name of the column 栏目 at the same time.
bool isColumnName(const QString &kicker)
{
    static const QRegularExpression shape(
        uR"(^[【■]?(?:[\p{Han}·]{2,6}(?:动态|时评|观察|论坛|专栏|随笔|评论|视点|聚焦|快评|访谈|日记|札记|广角|速递|纵横|视线|追踪|周刊))[】]?$)"_s);
    return shape.match(kicker).hasMatch();
}

QString titleFromComment(const FounderProperty &property, const QString &newspaper)
{
    for (const QString &title : property.values(u"title")) {
        if (title != newspaper && !looksLikeNewspaper(title) && !title.contains(u"数字报") && !title.contains(u"电子版"))
            return title.left(longestTitle);
    }
    return {};
}

}

FounderTitles readFounderTitles(const HtmlDocument &document, const FounderFile &file, const FounderHeader &header,
                                HtmlNode body)
{
    const FounderProperty &property = file.property;
    FounderTitles titles;
    readPrinted(document, body, titles);
    fillFromRecipe(file, titles);
    const auto prefer = [](const QString &said, QString &field) {
        if (!said.isEmpty())
            field = said;
    };
    prefer(titleFromComment(property, header.newspaper), titles.title);
    prefer(property.value(u"introtitle"), titles.kicker);
    prefer(property.value(u"subtitle"), titles.deck);
    prefer(founderByline(property.value(u"author")), titles.byline);
    if (titles.byline.isEmpty())
        titles.byline = founderByline(header.stamp.section(u'《', 0, 0));
    readSection(document, property, body, titles);
    prefer(file.said.section.left(60), titles.section);
    if (!file.isCommentFirst())
        fillFromRecipe(file, titles);
    if (titles.kicker == titles.title || titles.title.startsWith(titles.kicker + u' ')) {
        // both titles in one field: the kicker is the part before the break
        if (titles.title.size() > titles.kicker.size() + 1 && !titles.kicker.isEmpty())
            titles.title = titles.title.sliced(titles.kicker.size() + 1);
        else if (titles.kicker == titles.title)
            titles.kicker.clear();
    }
    if (titles.deck == titles.title || titles.deck == titles.byline)
        titles.deck.clear();
    if (titles.section.isEmpty() && isColumnName(titles.kicker))
        titles.section = titles.kicker;
    if (titles.section == header.pageName)
        titles.section.clear();
    return titles;
}

}
