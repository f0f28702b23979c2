// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"
#include "text/htmltext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

/// Judges HTML by what a browser could make of it, and knows nothing of the sanitizer: everything that is not known to be
/// harmless is named.
namespace Baojia::Judge {

using namespace Qt::StringLiterals;

/// What an address may do where it stands; empty: nothing.
inline QString aboutAddress(const QString &tag, const QString &name, const QString &value)
{
    static const QRegularExpression ignored(u"[\\x{0}-\\x{20}\\x{7f}-\\x{a0}\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression scheme(u"\\A([a-z][a-z0-9+.-]*):"_s);
    QString plain = value;
    plain = plain.remove(ignored).toLower();
    const bool isLink = tag == u"a"_s && name == u"href"_s;
    if (plain.startsWith(u"//"_s))
        return isLink ? QString() : u"remote "_s + value;
    const QString said = scheme.match(plain).captured(1);
    if (said.isEmpty() && !isLink)
        return {}; // relative: nothing of ours is found there
    if (said == u"paper"_s || said.isEmpty()
        || (isLink && (said == u"http"_s || said == u"https"_s || said == u"mailto"_s)))
        return {};
    return u"scheme "_s + value;
}

inline QString aboutAttribute(const QString &tag, const QString &name, const QString &value)
{
    static const QSet<QString> addresses = {u"href"_s, u"src"_s, u"poster"_s, u"background"_s, u"action"_s, u"formaction"_s,
                                            u"cite"_s, u"longdesc"_s, u"data"_s, u"xlink:href"_s, u"ping"_s, u"usemap"_s,
                                            u"lowsrc"_s, u"dynsrc"_s, u"manifest"_s, u"archive"_s, u"classid"_s,
                                            u"codebase"_s, u"profile"_s, u"icon"_s};
    static const QSet<QString> clobbering = {u"body"_s, u"cookie"_s, u"forms"_s, u"getElementById"_s, u"location"_s,
                                             u"parentNode"_s, u"attributes"_s, u"children"_s, u"innerHTML"_s, u"nodeName"_s};
    if (name.startsWith(u"on"_s))
        return u"handler "_s + name;
    if (name == u"style"_s || name == u"srcdoc"_s || name == u"srcset"_s)
        return name;
    if ((name == u"id"_s || name == u"name"_s) && clobbering.contains(value))
        return u"clobber "_s + value;
    return addresses.contains(name) ? aboutAddress(tag, name, value) : QString();
}

/// What is wrong with a piece of a page; empty: nothing.
inline QString complaint(const QString &html)
{
    static const QSet<QString> tags = {
        u"article"_s, u"header"_s, u"footer"_s, u"main"_s, u"section"_s, u"div"_s, u"span"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"p"_s, u"br"_s, u"hr"_s,
        u"a"_s, u"b"_s, u"strong"_s, u"i"_s, u"em"_s, u"u"_s, u"s"_s, u"sub"_s, u"sup"_s, u"code"_s, u"pre"_s, u"blockquote"_s,
        u"ul"_s, u"ol"_s, u"li"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"td"_s, u"th"_s, u"figure"_s, u"figcaption"_s,
        u"img"_s};
    const auto document = HtmlDocument::parse(html);
    if (!document)
        return u"cannot be parsed"_s;
    const HtmlNode top = document->body();
    for (HtmlNode node = top.firstChild(); node; node = node.next(top)) {
        if (node.isComment())
            return u"comment "_s + node.text();
        if (!node.isElement())
            continue;
        if (node.isForeign() || !tags.contains(node.name()))
            return u"element "_s + node.name();
        for (const HtmlAttribute &attribute : node.attributes()) {
            const QString wrong =
                aboutAttribute(node.name(), QString::fromUtf8(attribute.name).toLower(), QString::fromUtf8(attribute.value));
            if (!wrong.isEmpty())
                return node.name() + u": "_s + wrong;
        }
    }
    return html.contains(QChar(u'\0')) ? u"NUL"_s : QString();
}

} // namespace Baojia::Judge
