// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendition/htmlpieces.h"

#include "text/htmlsanitizer.h"

#include <QtCore/QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// The elements of a sanitised body within which a phrase goes on.
constexpr std::array inlineElements = {QStringView(u"strong"),
                                       QStringView(u"em"),
                                       QStringView(u"b"),
                                       QStringView(u"i"),
                                       QStringView(u"u"),
                                       QStringView(u"s"),
                                       QStringView(u"sub"),
                                       QStringView(u"sup"),
                                       QStringView(u"a")};

QStringView elementName(QStringView tag)
{
    QStringView name = tag.sliced(tag.startsWith(u"</") ? 2 : 1);
    const auto end = std::find_if_not(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return name.first(end - name.begin());
}

bool isInline(QStringView tag)
{
    return std::find(inlineElements.begin(), inlineElements.end(), elementName(tag)) != inlineElements.end();
}

bool isLiteral(QStringView tag)
{
    return elementName(tag) == u"pre" || elementName(tag) == u"code";
}

/// The sanitizer writes these entities and no others.
QString unescaped(QStringView text)
{
    QString plain = text.toString();
    if (!plain.contains(u'&'))
        return plain;
    return plain.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&nbsp;"_s, QString(QChar::Nbsp))
        .replace(u"&amp;"_s, u"&"_s);
}

/// A tag as it is, or a piece of text.
struct Piece
{
    QStringView tag; ///< null: text
    QString text = {};
};

class Changing
{
public:
    explicit Changing(const TextWork &work)
        : m_work(work)
    { }

    QString changed(QStringView html)
    {
        for (qsizetype at = 0; at < html.size();) {
            const bool tag = html.at(at) == u'<';
            const qsizetype end = html.indexOf(tag ? u'>' : u'<', at);
            const qsizetype next = end < 0 ? html.size() : end + (tag ? 1 : 0);
            if (tag)
                takeTag(html.sliced(at, next - at));
            else
                takeText(html.sliced(at, next - at));
            at = next;
        }
        endBlock();
        return m_html;
    }

private:
    void takeTag(QStringView tag)
    {
        if (isInline(tag)) {
            m_block.append({tag});
            return;
        }
        endBlock();
        if (isLiteral(tag))
            m_literal += tag.startsWith(u"</") ? -1 : 1;
        m_html += tag;
    }

    void takeText(QStringView text)
    {
        if (m_literal > 0)
            m_html += text;
        else
            m_block.append({{}, unescaped(text)});
    }

    void endBlock()
    {
        QString all;
        for (const Piece &piece : m_block)
            all += piece.text;
        const ChangedText changed = m_work.change ? m_work.change(all) : ChangedText::unchanged(all);
        qsizetype end = 0; // of the piece, in the original
        qsizetype at = 0; // in what was made
        for (const Piece &piece : std::exchange(m_block, {})) {
            if (!piece.tag.isNull()) {
                m_html += piece.tag;
                continue;
            }
            end += piece.text.size();
            const qsizetype from = at;
            while (at < changed.text.size() && changed.origin.at(at) < end)
                ++at;
            const QStringView made = QStringView(changed.text).sliced(from, at - from);
            m_html += m_work.write ? m_work.write(made) : escapedHtml(made);
        }
    }

    const TextWork &m_work;
    QList<Piece> m_block;
    QString m_html;
    int m_literal = 0;
};

} // namespace

QString withChangedText(QStringView html, const TextWork &work)
{
    return Changing(work).changed(html);
}

} // namespace Baojia
