// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

namespace Baojia {

using namespace Qt::StringLiterals;

/// What a document says, without how it is written: tags, sorted attributes and text, white space as browsers
/// show it. Two pieces of HTML are the same where their shapes are.
class HtmlShape
{
public:
    static QString of(HtmlNode scope)
    {
        HtmlShape shape;
        shape.add(scope);
        return shape.m_out.trimmed();
    }

private:
    void add(HtmlNode node)
    {
        if (node.isText())
            return addText(node.text());
        if (node.isComment()) {
            m_out += u"<!--"_s + node.text() + u"-->"_s;
            return;
        }
        const QString name = node.name();
        const bool plain = name == u"pre";
        m_verbatim += plain ? 1 : 0;
        if (!name.isEmpty())
            addTag(name, node);
        for (const HtmlNode child : node.children())
            add(child);
        if (!name.isEmpty()) {
            edge(name);
            m_out += u"</"_s + name + u'>';
            m_afterBlock = isBlock(name);
        }
        m_verbatim -= plain ? 1 : 0;
    }

    void addTag(const QString &name, HtmlNode node)
    {
        edge(name);
        QStringList attributes;
        for (const HtmlAttribute &attribute : node.attributes())
            attributes.append(QString::fromUtf8(attribute.name) + u'=' + QString::fromUtf8(attribute.value));
        attributes.sort();
        attributes.prepend(name);
        m_out += u'<' + attributes.join(u' ') + u'>';
        m_afterBlock = isBlock(name) || name == u"br";
    }

    /// White space before a block's tag is not shown.
    void edge(const QString &name)
    {
        while (m_verbatim == 0 && isBlock(name) && m_out.endsWith(u' '))
            m_out.chop(1);
    }

    void addText(const QString &text)
    {
        for (const QChar unit : text) {
            const bool space = m_verbatim == 0 && (unit == u' ' || (unit >= u'\t' && unit <= u'\r'));
            if (space && (m_afterBlock || m_out.endsWith(u' ')))
                continue;
            m_out += space ? QChar(u' ') : unit;
            m_afterBlock = false;
        }
    }

    static bool isBlock(const QString &name)
    {
        static const QSet<QString> inlines {u"a"_s,   u"em"_s,  u"strong"_s, u"code"_s, u"img"_s,
                                            u"del"_s, u"s"_s,   u"b"_s,      u"i"_s,    u"u"_s,
                                            u"sub"_s, u"sup"_s, u"span"_s,   u"br"_s};
        return !inlines.contains(name);
    }

    QString m_out;
    int m_verbatim = 0;
    bool m_afterBlock = true;
};

/// What the library would keep of `html`: pictures stay, named by their addresses.
inline QString keptShape(HtmlNode body)
{
    SanitizeOptions options;
    options.imageTarget = [](const ImageReference &image) -> QString {
        const QByteArray name = QCryptographicHash::hash(image.source.toUtf8(), QCryptographicHash::Sha256);
        return u"asset:"_s + QString::fromLatin1(name.toHex());
    };
    const auto kept = HtmlDocument::parse(sanitize(body, options).html);
    return kept ? HtmlShape::of(kept->root()) : QString();
}

}
