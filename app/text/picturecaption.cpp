// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/picturecaption.h"

#include "text/cjk.h"
#include "text/htmltext.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int nodeBound = 64; // how far to look, since every picture looks
constexpr qsizetype captionBound = 200;

/// Nothing but pictures and white space, and little of that.
bool holdsNoText(HtmlNode block)
{
    int seen = 0;
    for (HtmlNode node = block.firstChild(); node; node = node.next(block)) {
        if (++seen > nodeBound || (node.isText() && !trimmedCjk(node.text()).isEmpty()))
            return false;
    }
    return true;
}

HtmlNode nextElement(HtmlNode node)
{
    int seen = 0;
    for (HtmlNode next = node.nextSibling(); next && ++seen < nodeBound; next = next.nextSibling()) {
        if (next.isElement())
            return next;
        if (next.isText() && !trimmedCjk(next.text()).isEmpty())
            return {};
    }
    return {};
}

bool isCentred(HtmlNode node)
{
    QString style = node.attribute(u"style").toLower();
    style.remove(u' ');
    return style.contains(u"text-align:center"_s) || node.is(u"center") || node.parent().is(u"center")
        || node.attribute(u"align").compare(u"center"_s, Qt::CaseInsensitive) == 0;
}

/// The text of an element that is a short line without picture; empty otherwise.
QString shortLine(HtmlNode node)
{
    int seen = 0;
    for (HtmlNode at = node.firstChild(); at; at = at.next(node)) {
        if (++seen > nodeBound || at.is(u"img"))
            return {};
    }
    const QString text = plainText(node);
    return text.size() <= captionBound ? text : QString();
}

} // namespace

QString PictureCaptions::find(HtmlNode image, HtmlNode scope)
{
    HtmlNode block = image.parent();
    while (block && block != scope && !isBlock(block))
        block = block.parent();
    if (!block || block == scope)
        return {};
    HtmlNode caption;
    if (block.is(u"figure")) {
        caption = block.lastChild();
        for (int seen = 0; caption && !caption.is(u"figcaption") && seen < nodeBound; ++seen)
            caption = caption.previousSibling();
        if (!caption.is(u"figcaption"))
            return {};
    } else {
        // From the cell up to its row, and from a lone wrapper to what comes after it.
        for (int up = 0; up < 4 && holdsNoText(block); ++up) {
            caption = nextElement(block);
            if (caption || block.parent() == scope || block.is(u"tr"))
                break;
            block = block.parent();
        }
        if (!caption || !holdsNoText(block)
            || !(isCentred(caption) || (block.is(u"tr") && caption.is(u"tr"))))
            return {};
    }
    const QString text = caption.is(u"figcaption") ? plainText(caption) : shortLine(caption);
    if (text.isEmpty() || m_used.contains(caption))
        return {};
    m_used.append(caption);
    return text;
}

bool PictureCaptions::take(HtmlNode node)
{
    return m_used.removeOne(node);
}

} // namespace Baojia
