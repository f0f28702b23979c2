// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "text/htmlsanitizer.h"
#include "text/maincontent.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Baojia::Fuzz {

namespace {

SanitizeOptions options()
{
    SanitizeOptions options;
    options.imageTarget = [](const ImageReference &image) {
        return image.source.startsWith(u'x') ? QString() : u"asset:"_s + QString(64, u'a');
    };
    return options;
}

void verifyAllowed(const HtmlDocument &document)
{
    static const QSet<QString> elements {
        u"html"_s,  u"head"_s,  u"body"_s,  u"p"_s,  u"h2"_s, u"h3"_s, u"h4"_s,         u"br"_s,     u"strong"_s,     u"em"_s,
        u"b"_s,     u"i"_s,     u"u"_s,     u"s"_s,  u"sub"_s, u"sup"_s, u"blockquote"_s, u"ul"_s,     u"ol"_s,         u"li"_s,
        u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"td"_s, u"th"_s, u"figure"_s,     u"figcaption"_s, u"img"_s,    u"a"_s,
        u"hr"_s,    u"pre"_s,   u"code"_s};
    static const QSet<QByteArray> attributes {"src", "alt", "href", "rel", "colspan", "rowspan"};
    const HtmlNode root = document.root();
    for (HtmlNode node = root.firstChild(); node; node = node.next(root)) {
        if (!node.isElement())
            continue;
        require(elements.contains(node.name()), "only allowed elements");
        const auto all = node.attributes();
        for (const HtmlAttribute &attribute : all)
            require(attributes.contains(attribute.name.toByteArray()), "only allowed attributes");
        const QString source = node.attribute(u"src");
        require(source.isEmpty() || source.startsWith("asset:"_L1), "only pictures of the library");
        const QString link = node.attribute(u"href");
        require(link.isEmpty() || link.startsWith("http:"_L1, Qt::CaseInsensitive) || link.startsWith("https:"_L1, Qt::CaseInsensitive)
                    || link.startsWith("mailto:"_L1, Qt::CaseInsensitive),
                "only links to the web");
    }
}

}

void readSanitiser(const QByteArray &bytes)
{
    const auto document = HtmlDocument::parse(QString::fromUtf8(bytes));
    if (!document)
        return;
    (void)mainContent(document->body());
    const QString clean = sanitize(document->body(), options()).html;
    const auto again = HtmlDocument::parse(clean);
    require(again.has_value(), "what is clean can be parsed");
    verifyAllowed(*again);
    // The asset of a picture is its source the second time.
    SanitizeOptions second;
    second.imageTarget = [](const ImageReference &image) { return image.source; };
    require(sanitize(again->body(), second).html == clean, "what is clean stays as it is");
}

}
