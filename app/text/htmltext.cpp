// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltext.h"

#include "text/cjk.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Both lists are sorted: they are searched by halves.
constexpr std::u16string_view outsideText[] = {
    u"applet", u"audio",  u"base",  u"canvas", u"datalist", u"embed",    u"head",   u"iframe", u"input",
    u"link",   u"map",    u"math",  u"meta",   u"noembed",  u"noframes", u"object", u"option", u"param",
    u"script", u"select", u"style", u"svg",    u"template", u"textarea", u"title",  u"video",
};

constexpr std::u16string_view blocks[] = {
    u"address",    u"article", u"aside",   u"blockquote", u"body",
    u"caption",    u"center",  u"dd",      u"details",    u"dialog",
    u"dir",        u"div",     u"dl",      u"dt",         u"fieldset",
    u"figcaption", u"figure",  u"footer",  u"form",       u"founder-content",
    u"frameset",   u"h1",      u"h2",      u"h3",         u"h4",
    u"h5",         u"h6",      u"header",  u"hgroup",     u"hr",
    u"html",       u"legend",  u"li",      u"listing",    u"main",
    u"menu",       u"nav",     u"ol",      u"optgroup",   u"p",
    u"pre",        u"section", u"summary", u"table",      u"tbody",
    u"td",         u"tfoot",   u"th",      u"thead",      u"tr",
    u"ul",         u"xmp",
};

static_assert(std::is_sorted(std::begin(outsideText), std::end(outsideText)));
static_assert(std::is_sorted(std::begin(blocks), std::end(blocks)));

template <std::size_t N>
bool isOneOf(HtmlNode node, const std::u16string_view (&names)[N])
{
    const QString name = node.name();
    return std::binary_search(std::begin(names),
                              std::end(names),
                              std::u16string_view(reinterpret_cast<const char16_t *>(name.utf16()),
                                                  static_cast<std::size_t>(name.size())));
}

bool isLeftOut(HtmlNode node)
{
    return node.isElement() && (isOutsideText(node) || isHidden(node));
}

/// Calls `onText` for each piece of text below `node`, `onBreak` wherever a line begins or ends.
template <class OnText, class OnBreak>
void walkText(HtmlNode node, OnText &&onText, OnBreak &&onBreak)
{
    HtmlNode at = node;
    while (at) {
        const bool leftOut = isLeftOut(at);
        if (at.isText())
            onText(at.text());
        else if (at.is(u"br") || isBlock(at))
            onBreak();
        const HtmlNode next = leftOut ? at.nextSkippingChildren(node) : at.next(node);
        const HtmlNode around = next.parent();
        for (HtmlNode left = at; next && left != around; left = left.parent()) {
            if (isBlock(left))
                onBreak();
        }
        at = next;
    }
}

} // namespace

bool isHidden(HtmlNode node)
{
    if (node.hasAttribute(u"hidden"))
        return true;
    // 方正 pages print arrows as the figures 3 and 4 of Webdings.
    if (node.is(u"font") && node.attribute(u"face").contains(u"webdings"_s, Qt::CaseInsensitive))
        return true;
    QString style = node.attribute(u"style");
    if (style.isEmpty())
        return false;
    style = std::move(style).toLower();
    style.removeIf([](QChar unit) { return unit.isSpace(); });
    return style.contains(u"display:none"_s) || style.contains(u"visibility:hidden"_s)
        || (style.contains(u"webdings"_s) && style.contains(u"font"_s));
}

bool isOutsideText(HtmlNode node)
{
    return node.isForeign() || isOneOf(node, outsideText);
}

bool isBlock(HtmlNode node)
{
    return node.isElement() && isOneOf(node, blocks);
}

QString plainText(HtmlNode node, SourceLines lines)
{
    // Parts words of every script, unlike the end of a line of source.
    constexpr QChar lineBreak = QChar::LineSeparator;
    QString text;
    walkText(
        node, [&text](const QString &piece) { text += piece; }, [&text] { text += lineBreak; });
    return lines == SourceLines::Wrapped ? collapsedMarkup(text) : collapsed(text);
}

QStringList paragraphs(HtmlNode node)
{
    QStringList found;
    QString line;
    const auto endLine = [&found, &line] {
        const QString text = collapsedMarkup(line);
        line.clear();
        if (!text.isEmpty())
            found.append(text);
    };
    walkText(
        node, [&line](const QString &piece) { line += piece; }, endLine);
    endLine();
    return found;
}

} // namespace Baojia
