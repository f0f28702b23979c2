// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/maincontent.h"

#include "text/htmltext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLeastParagraph = 10; // characters below which a line is no running text

/// Characters of a subtree, and those of them that are links.
struct Weight
{
    qsizetype text = 0;
    qsizetype linked = 0;

    [[nodiscard]] bool isMostlyLinks() const { return linked * 2 > text; }
};

Weight weightOf(HtmlNode node)
{
    Weight weight;
    for (HtmlNode at = node; at;) {
        if (at.isElement() && (isOutsideText(at) || isHidden(at))) {
            at = at.nextSkippingChildren(node);
            continue;
        }
        if (at.is(u"a") && at.hasAttribute(u"href")) {
            const qsizetype length = plainText(at).size();
            weight.text += length;
            weight.linked += length;
            at = at.nextSkippingChildren(node);
            continue;
        }
        if (at.isText())
            weight.text += at.text().simplified().size();
        at = at.next(node);
    }
    return weight;
}

bool hasBlockChild(HtmlNode node)
{
    for (HtmlNode child = node.firstChild(); child; child = child.nextSibling()) {
        if (child.isElement() && isBlock(child) && !child.is(u"br"))
            return true;
    }
    return false;
}

/// Points of elements, in document order: who gets some is among the last that did.
class Scores
{
public:
    void add(HtmlNode node, double points)
    {
        if (!node || !node.isElement())
            return;
        constexpr int reach = 64;
        int looked = 0;
        for (auto known = m_sums.rbegin(); known != m_sums.rend() && looked < reach; ++known, ++looked) {
            if (known->first == node) {
                known->second += points;
                return;
            }
        }
        m_sums.emplace_back(node, points);
    }

    [[nodiscard]] HtmlNode best() const
    {
        HtmlNode best;
        double most = 0;
        for (const auto &[node, sum] : m_sums) {
            if (sum > most) {
                most = sum;
                best = node;
            }
        }
        return best;
    }

private:
    std::vector<std::pair<HtmlNode, double>> m_sums;
};

} // namespace

bool isAroundText(HtmlNode node)
{
    if (!node.isElement())
        return false;
    for (const QStringView tag :
         {u"nav", u"footer", u"aside", u"form", u"iframe", u"button", u"select", u"noscript"}) {
        if (node.is(tag))
            return true;
    }
    static const QRegularExpression around(
        u"(?:^|[\\s_-])(?:nav|navi|navbar|menu|topbar|crumbs?|breadcrumbs?|footer|foot|copyright|comments?|"
        u"share|sharing|related|"
        "recommend|sidebar|pagination|pager|toolbar|ads?|advert|login|search)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString names = node.attribute(u"class") + u' ' + node.attribute(u"id");
    return names.size() > 1 && !node.is(u"body") && around.match(names).hasMatch();
}

bool isMostlyLinks(HtmlNode node)
{
    return weightOf(node).isMostlyLinks();
}

HtmlNode mainContent(HtmlNode body)
{
    Scores scores;
    HtmlNode last;
    for (HtmlNode at = body; at;) {
        if (at.isElement() && at != body && (isAroundText(at) || isOutsideText(at) || isHidden(at))) {
            at = at.nextSkippingChildren(body);
            continue;
        }
        // The innermost blocks are the paragraphs; a cell or division with line breaks is one, too.
        if (at.isElement() && isBlock(at) && !hasBlockChild(at)) {
            const Weight weight = weightOf(at);
            if (weight.text >= kLeastParagraph && !weight.isMostlyLinks()) {
                const auto points = static_cast<double>(weight.text - weight.linked);
                const bool paragraph = at.is(u"p");
                scores.add(paragraph ? at.parent() : at, points);
                scores.add(paragraph ? at.parent().parent() : at.parent(), points / 2);
            }
            at = at.nextSkippingChildren(body);
            continue;
        }
        at = at.next(body);
    }
    const HtmlNode best = scores.best();
    return best.is(u"html") ? body : best;
}

} // namespace Baojia
