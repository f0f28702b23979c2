// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderbody.h"

#include "founder/founderheader.h"
#include "text/cjk.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBeside = 500;

/// The first opening and the last closing comment of a kind: systems print both twice.
struct Marks
{
    HtmlNode open;
    HtmlNode close;
};

struct MarkedBodies
{
    Marks cms; ///< <!--enpcontent-->
    Marks npm; ///< <!--<npm:article-content>-->
};

MarkedBodies findMarks(const HtmlDocument &document)
{
    MarkedBodies marks;
    const HtmlNode root = document.root();
    for (HtmlNode node = root.firstChild(); node; node = node.next(root)) {
        if (!node.isComment())
            continue;
        const QString text = node.text().left(60).trimmed().toLower();
        if (text == u"enpcontent" && !marks.cms.open)
            marks.cms.open = node;
        else if (text == u"/enpcontent")
            marks.cms.close = node;
        else if (text == u"<npm:article-content>" && !marks.npm.open)
            marks.npm.open = node;
        else if (text == u"</npm:article-content>")
            marks.npm.close = node;
    }
    return marks;
}

FounderBody betweenMarks(const Marks &marks)
{
    FounderBody body;
    if (!marks.open)
        return body;
    body.element = marks.open.parent();
    body.from = marks.open;
    if (marks.close && marks.close.parent() == body.element)
        body.to = marks.close;
    return body;
}

/// The largest of several: some papers print an empty one for the title.
HtmlNode largest(const QList<HtmlNode> &nodes)
{
    if (nodes.size() == 1)
        return nodes.first();
    HtmlNode best;
    qsizetype most = -1;
    for (const HtmlNode node : nodes.first(std::min<qsizetype>(nodes.size(), 20))) {
        const qsizetype size = plainText(node).size();
        if (size > most) {
            most = size;
            best = node;
        }
    }
    return best;
}

bool hasProse(HtmlNode node)
{
    qsizetype size = 0;
    for (const QString &line : linesOutsideLinks(node, {})) {
        if (line.contains(u'。') || line.contains(u'！') || line.contains(u'？'))
            return true;
        size += line.size();
    }
    return size >= 80;
}

HtmlNode genericBody(const HtmlDocument &document)
{
    static const std::array<HtmlSelector, 18> selectors = {
        HtmlSelector(u"cms-content"), HtmlSelector(u"#articleContent"), HtmlSelector(u".main-article-content"),
        HtmlSelector(u".newsdetatext"), HtmlSelector(u"#news_content"), HtmlSelector(u"#contentMain"),
        HtmlSelector(u"#doccontent"), HtmlSelector(u"#ozoom"), HtmlSelector(u"#zoom"), HtmlSelector(u"#content"),
        HtmlSelector(u".article-content"), HtmlSelector(u".content_article"), HtmlSelector(u"td.font6"),
        HtmlSelector(u"td.hei12"), HtmlSelector(u"div.text"), HtmlSelector(u"div.cont-b"), HtmlSelector(u"content"),
        HtmlSelector(u"#contenttext")};
    for (const HtmlSelector &selector : selectors) {
        const HtmlNode node = document.root().first(selector);
        if (node && hasProse(node))
            return node;
    }
    return {};
}

QList<HtmlNode> photographsOutside(const HtmlDocument &document, HtmlNode body)
{
    static const HtmlSelector selector(u"#newspic, table.pci_c, div.c_c, .attachment");
    QList<HtmlNode> found;
    for (const HtmlNode node : document.root().all(selector)) {
        bool apart = true;
        for (HtmlNode up = node; up && apart; up = up.parent())
            apart = !(up == body) && !found.contains(up);
        for (HtmlNode up = body; up && apart; up = up.parent())
            apart = !(up == node);
        if (apart && found.size() < 20)
            found.append(node);
    }
    return found;
}

bool marksAreClosed(const QString &html)
{
    const auto count = [&html](QStringView mark) { return html.count(mark, Qt::CaseInsensitive); };
    return (count(u"<founder-content") == 0 || html.contains(u"</founder-content", Qt::CaseInsensitive))
        && (count(u"<!--enpcontent") == 0 || html.contains(u"<!--/enpcontent", Qt::CaseInsensitive))
        && (count(u"<!--<npm:article-content") == 0 || html.contains(u"<!--</npm:article-content", Qt::CaseInsensitive));
}

bool documentIsClosed(const QString &html)
{
    // It stands at the end, as a rule.
    const QStringView end = QStringView(html).right(256);
    return end.contains(u"</html", Qt::CaseInsensitive) || html.contains(u"</html", Qt::CaseInsensitive)
        || html.contains(u"</body", Qt::CaseInsensitive);
}

bool isChrome(HtmlNode node)
{
    static const HtmlSelector known(
        u"#contentLiability, .contentLiability, iframe, form, .share, #share, .editor, .bdsharebuttonbox");
    if (node.is(u"img")) {
        static const QRegularExpression site(uR"((?:^|/)(?:tplimg|tpl)/|content_?logo|/logo|spacer|qrcode)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return site.match(node.attribute(u"src").left(2000)).hasMatch();
    }
    return node.matches(known);
}

}

FounderBody findFounderBody(const HtmlDocument &document, const QString &html)
{
    static const HtmlSelector custom(u"founder-content");
    FounderBody body;
    body.element = largest(document.root().all(custom));
    if (!body.element) {
        const MarkedBodies marks = findMarks(document);
        body = betweenMarks(marks.cms);
        if (!body.element)
            body = betweenMarks(marks.npm);
    }
    const bool marked = !body.element.isNull();
    if (!marked)
        body.element = genericBody(document);
    if (!body.element)
        return body;
    body.photographs = photographsOutside(document, body.element);
    const bool whole = documentIsClosed(html);
    body.isClosed = whole || (marked && marksAreClosed(html));
    return body;
}

FounderBody founderBodyIn(const HtmlDocument &document, const QString &html, const QList<HtmlNode> &elements)
{
    FounderBody body;
    body.element = elements.first();
    body.further = elements.sliced(1);
    body.photographs = photographsOutside(document, body.element);
    body.photographs.removeIf([&body](HtmlNode node) { return body.further.contains(node); });
    const bool marked = html.contains(u"<founder-content", Qt::CaseInsensitive)
        || html.contains(u"enpcontent", Qt::CaseInsensitive) || html.contains(u"npm:article-content", Qt::CaseInsensitive);
    body.isClosed = documentIsClosed(html) || (marked && marksAreClosed(html));
    return body;
}

SanitizedBody sanitizedFounderBody(const FounderBody &body,
                                   const std::function<QString(const ImageReference &)> &imageTarget)
{
    QList<HtmlNode> outside; // elements beside the marks, bounded because each is looked up for every child
    for (HtmlNode node = body.from.previousSibling(); node && outside.size() < mostBeside; node = node.previousSibling())
        outside.append(node);
    for (HtmlNode node = body.to.nextSibling(); node && outside.size() < 2 * mostBeside; node = node.nextSibling())
        outside.append(node);
    SanitizeOptions options;
    options.imageTarget = imageTarget;
    options.drop = [&body, &outside](HtmlNode node) {
        return (node.parent() == body.element && outside.contains(node)) || isChrome(node) || isHidden(node)
            || body.dropped.contains(node);
    };
    SanitizedBody result;
    const auto append = [&result](SanitizedBody &&part) {
        for (ImageReference &image : part.images)
            image.paragraph += static_cast<int>(result.paragraphs.size());
        result.html += part.html;
        result.paragraphs += part.paragraphs;
        result.images += part.images;
    };
    for (const HtmlNode photograph : body.photographs) {
        SanitizedBody part = sanitize(photograph, options);
        // what stands below the only picture of a photo table is its caption
        const QString text = part.paragraphs.join(u' ');
        if (part.images.size() == 1 && part.images.first().caption.isEmpty() && text.size() <= 200)
            part.images.first().caption = text;
        append(std::move(part));
    }
    append(sanitize(body.element, options));
    for (const HtmlNode element : body.further)
        append(sanitize(element, options));
    return result;
}

}
