// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipexpath.h"

#include <QtCore/QSet>

#include "recipes/recipexml.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestXPath = 1000;
constexpr int deepestBrackets = 32;

bool isKnownFunction(const QString &name)
{
    static const QSet<QString> known = {u"last"_s,
                                        u"position"_s,
                                        u"count"_s,
                                        u"name"_s,
                                        u"local-name"_s,
                                        u"string"_s,
                                        u"concat"_s,
                                        u"starts-with"_s,
                                        u"contains"_s,
                                        u"substring-before"_s,
                                        u"substring-after"_s,
                                        u"substring"_s,
                                        u"string-length"_s,
                                        u"normalize-space"_s,
                                        u"translate"_s,
                                        u"boolean"_s,
                                        u"not"_s,
                                        u"true"_s,
                                        u"false"_s,
                                        u"number"_s,
                                        u"sum"_s,
                                        u"floor"_s,
                                        u"ceiling"_s,
                                        u"round"_s,
                                        u"has-class"_s,
                                        u"lower-case"_s,
                                        // node tests look like functions
                                        u"node"_s,
                                        u"text"_s,
                                        u"comment"_s,
                                        u"and"_s,
                                        u"or"_s,
                                        u"div"_s,
                                        u"mod"_s};
    return known.contains(name);
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

/// What libxml2 would find only when it comes to it, if ever.
std::optional<XPathRefusal> refusedWords(const QString &xpath)
{
    int depth = 0;
    for (qsizetype at = 0; at < xpath.size(); ++at) {
        const QChar c = xpath[at];
        if (c == u'"' || c == u'\'') {
            const qsizetype end = xpath.indexOf(c, at + 1);
            if (end < 0)
                return XPathRefusal{u"a quotation mark is not closed"_s, at};
            at = end;
        } else if (c == u'$') {
            return XPathRefusal{u"there are no variables"_s, at};
        } else if (c == u'(' || c == u'[') {
            if (++depth > deepestBrackets)
                return XPathRefusal{u"more than %1 brackets deep"_s.arg(deepestBrackets), at};
        } else if (c == u')' || c == u']') {
            --depth;
        } else if (c.isLetter() || c == u'_') {
            const qsizetype start = at;
            while (at + 1 < xpath.size() && isNameCharacter(xpath[at + 1]))
                ++at;
            qsizetype next = at + 1;
            while (next < xpath.size() && xpath[next].isSpace())
                ++next;
            const QString name = xpath.sliced(start, at + 1 - start);
            const QChar after = next < xpath.size() ? xpath[next] : QChar();
            if (after == u'(' && !isKnownFunction(name))
                return XPathRefusal{u"there is no function %1()"_s.arg(name), start};
            if (after == u':' && QStringView(xpath).sliced(next).startsWith(u"::")) {
                at = next + 1;
            } else if (after == u':') {
                return XPathRefusal{u"there are no prefixes"_s, next};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<XPathRefusal> refusedXPath(const QString &xpath)
{
    if (xpath.trimmed().isEmpty())
        return XPathRefusal{u"empty"_s, 0};
    if (xpath.size() > longestXPath)
        return XPathRefusal{u"longer than %1 characters"_s.arg(longestXPath), longestXPath};
    if (auto refused = refusedWords(xpath))
        return refused;
    return refusedByXml(xpath);
}

} // namespace Baojia
