// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmltext.h"

#include "text/cjk.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Both lists are sorted: they are searched by halves.
constexpr std::string_view outsideText[] = {
    "applet", "audio",  "base",  "canvas", "datalist", "embed",    "head",   "iframe", "input",
    "link",   "map",    "math",  "meta",   "noembed",  "noframes", "object", "option", "param",
    "script", "select", "style", "svg",    "template", "textarea", "title",  "video",
};

constexpr std::string_view blocks[] = {
    "address",    "article", "aside",   "blockquote", "body",
    "caption",    "center",  "dd",      "details",    "dialog",
    "dir",        "div",     "dl",      "dt",         "fieldset",
    "figcaption", "figure",  "footer",  "form",       "founder-content",
    "frameset",   "h1",      "h2",      "h3",         "h4",
    "h5",         "h6",      "header",  "hgroup",     "hr",
    "html",       "legend",  "li",      "listing",    "main",
    "menu",       "nav",     "ol",      "optgroup",   "p",
    "pre",        "section", "summary", "table",      "tbody",
    "td",         "tfoot",   "th",      "thead",      "tr",
    "ul",         "xmp",
};

static_assert(std::is_sorted(std::begin(outsideText), std::end(outsideText)));
static_assert(std::is_sorted(std::begin(blocks), std::end(blocks)));

template <std::size_t N>
bool isOneOf(HtmlNode node, const std::string_view (&names)[N])
{
    const QByteArrayView written = node.writtenName();
    std::array<char, 16> lower{};
    if (written.size() > std::ssize(lower))
        return false;
    std::transform(written.begin(), written.end(), lower.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    const std::string_view name(lower.data(), static_cast<std::size_t>(written.size()));
    return std::binary_search(std::begin(names), std::end(names), name);
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
    static constexpr QChar lineBreak = QChar::LineSeparator;
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

bool isVoidElement(QStringView name)
{
    constexpr QStringView names[] = {u"area", u"base", u"br", u"col", u"embed", u"hr", u"img",
                                     u"input", u"link", u"meta", u"param", u"source", u"track", u"wbr"};
    return std::any_of(std::begin(names), std::end(names), [name](QStringView each) {
        return name.compare(each, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Baojia
