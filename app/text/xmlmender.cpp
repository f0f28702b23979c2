// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/xmlmender.h"

#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"
#include "text/htmltext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntities = 64;
constexpr qsizetype longestEntity = 256;
constexpr qsizetype mostAdded = 1'000'000;
constexpr qsizetype mostNames = 512; // of HTML entities looked up, each costs a parse
constexpr qsizetype longestName = 32;
constexpr qsizetype longestTag = 64 * 1024;

bool isNameStart(QChar unit)
{
    return unit.isLetter() || unit == u'_' || unit == u':';
}

bool isName(QChar unit)
{
    return isNameStart(unit) || unit.isDigit() || unit == u'-' || unit == u'.';
}

bool isXmlUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    return code >= 0x20 ? code < 0xFFFE : code == u'\t' || code == u'\n' || code == u'\r';
}

/// What the bytes 0x80 to 0x9F of Windows mean, which pages write as numbers (&#146;).
char32_t windowsCharacter(char32_t code)
{
    static constexpr std::array<char16_t, 32> table{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return code >= 0x80 && code <= 0x9F ? table.at(code - 0x80) : code;
}

class Mender
{
public:
    Mender(QStringView xml, QString subject)
        : m_xml(xml)
        , m_subject(std::move(subject))
    { }

    Result<QString> run()
    {
        m_out.reserve(m_xml.size());
        while (m_at < m_xml.size()) {
            const QChar unit = m_xml.at(m_at);
            bool sound = true;
            if (unit == u'<')
                sound = markup();
            else if (!m_begun)
                ++m_at;
            else if (unit == u'&')
                sound = reference();
            else
                character();
            if (!sound)
                return Error{ErrorKind::BadMarkup, m_subject, m_fault};
        }
        if (!m_begun)
            return Error{ErrorKind::EmptyFile, m_subject, {}};
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool startsWith(QStringView text, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const
    {
        return m_xml.sliced(m_at).startsWith(text, sensitivity);
    }

    bool refuse(const QString &fault)
    {
        m_fault = fault;
        return false;
    }

    void character()
    {
        const QChar unit = m_xml.at(m_at++);
        if (unit.isHighSurrogate() && m_at < m_xml.size() && m_xml.at(m_at).isLowSurrogate()) {
            m_out += unit;
            m_out += m_xml.at(m_at++);
        } else if (unit.isSurrogate()) {
            m_out += QChar(QChar::ReplacementCharacter);
        } else if (isXmlUnit(unit)) {
            m_out += unit;
        }
    }

    bool markup()
    {
        if (startsWith(u"<!--")) {
            skipTo(u"-->");
        } else if (startsWith(u"<?")) {
            skipTo(u"?>");
        } else if (startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
            return doctype();
        } else if (m_begun && startsWith(u"<![CDATA[")) {
            const qsizetype end = m_xml.indexOf(u"]]>", m_at);
            const qsizetype stop = end < 0 ? m_xml.size() : end + 3;
            while (m_at < stop)
                character();
        } else {
            return tag();
        }
        return true;
    }

    void skipTo(QStringView mark)
    {
        const qsizetype end = m_xml.indexOf(mark, m_at + 2);
        m_at = end < 0 ? m_xml.size() : end + mark.size();
    }

    bool tag()
    {
        const qsizetype name = m_at + (startsWith(u"</") ? 2 : 1);
        if (name >= m_xml.size() || !isNameStart(m_xml.at(name))) {
            if (m_begun)
                m_out += u"&lt;"_s;
            ++m_at;
            return true;
        }
        m_begun = true;
        const qsizetype end = tagEnd();
        m_out += u'<';
        ++m_at;
        while (m_at < end) {
            const QChar unit = m_xml.at(m_at);
            if (unit == u'&') {
                if (!reference())
                    return false;
            } else if (unit == u'<') {
                m_out += u"&lt;"_s;
                ++m_at;
            } else {
                character();
            }
        }
        return true;
    }

    /// Behind the > of the tag at hand. A quote that nothing closes ends at the first > behind it.
    [[nodiscard]] qsizetype tagEnd() const
    {
        QChar quote;
        qsizetype first = -1;
        const qsizetype stop = std::min(m_xml.size(), m_at + longestTag);
        for (qsizetype at = m_at + 1; at < stop; ++at) {
            const QChar unit = m_xml.at(at);
            if (unit == u'>' && first < 0)
                first = at + 1;
            if (quote.isNull() && unit == u'>')
                return at + 1;
            if (quote.isNull() && (unit == u'"' || unit == u'\''))
                quote = unit;
            else if (unit == quote)
                quote = QChar();
        }
        return first < 0 ? stop : first;
    }

    bool reference()
    {
        qsizetype end = m_at + 1;
        const bool numeric = end < m_xml.size() && m_xml.at(end) == u'#';
        end += numeric ? 1 : 0;
        while (end < m_xml.size() && end - m_at <= longestName && isName(m_xml.at(end)))
            ++end;
        const QStringView name = m_xml.sliced(m_at + 1, end - m_at - 1);
        if (name.isEmpty() || end >= m_xml.size() || m_xml.at(end) != u';') {
            m_out += u"&amp;"_s;
            ++m_at;
            return true;
        }
        if (numeric) {
            m_out += numbered(name.sliced(1));
        } else if (!named(name.toString())) {
            return refuse(u"entities"_s);
        }
        m_at = end + 1;
        return true;
    }

    static QString numbered(QStringView digits)
    {
        bool number = false;
        const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
        const char32_t code =
            windowsCharacter(hex ? digits.sliced(1).toUInt(&number, 16) : digits.toUInt(&number));
        if (!number)
            return u"&amp;#"_s + digits + u';';
        const bool unit =
            code < 0x10000 && !QChar::isSurrogate(code) && isXmlUnit(QChar(static_cast<char16_t>(code)));
        return unit || (code > 0xFFFF && code < 0x110000) ? escapedHtml(QString::fromUcs4(&code, 1))
                                                          : QString();
    }

    bool named(const QString &name)
    {
        static const QStringList own{u"lt"_s, u"gt"_s, u"amp"_s, u"quot"_s, u"apos"_s};
        if (own.contains(name)) {
            m_out += u'&' + name + u';';
            return true;
        }
        if (const auto declared = m_declared.constFind(name); declared != m_declared.constEnd()) {
            m_added += declared->size();
            m_out += escapedHtml(*declared);
            return m_added <= mostAdded;
        }
        m_out += html(name);
        return true;
    }

    /// The characters of an entity of HTML; one that is none stays as it was written.
    QString html(const QString &name)
    {
        auto known = m_html.find(name);
        if (known == m_html.end() && m_html.size() < mostNames) {
            const QString written = u'&' + name + u';';
            const auto document = HtmlDocument::parse(u"<pre>"_s + written);
            const QString text = document ? document->body().firstChild().firstChild().text() : written;
            known = m_html.insert(name, escapedHtml(text));
        }
        return known == m_html.end() ? u"&amp;"_s + name + u';' : *known;
    }

    bool doctype()
    {
        const qsizetype close = m_xml.indexOf(u'>', m_at);
        const qsizetype open = m_xml.indexOf(u'[', m_at);
        if (open < 0 || (close >= 0 && close < open)) {
            skipTo(u">");
            return true;
        }
        qsizetype end = m_xml.indexOf(u']', open);
        // A bracket within quotes is none: the subset ends where > follows.
        static const QRegularExpression last(u"\\]\\s*>"_s);
        const QString subset = m_xml.sliced(open + 1).toString();
        const auto match = last.match(subset);
        if (!match.hasMatch() || end < 0)
            return refuse(u"DOCTYPE"_s);
        m_at = open + 1 + match.capturedEnd();
        return declare(subset.first(match.capturedStart()));
    }

    bool declare(const QString &subset)
    {
        static const QRegularExpression entity(
            u"<!ENTITY\\s+(%\\s+)?([\\w:.-]+)\\s+(?:\"([^\"]*)\"|'([^']*)'|(SYSTEM|PUBLIC)\\b)"_s);
        for (auto matches = entity.globalMatch(subset); matches.hasNext();) {
            const auto match = matches.next();
            const QString value = match.captured(3) + match.captured(4);
            // Nothing outside the file is ever read, and the DOCTYPE's own entities lead nowhere else.
            if (!match.captured(1).isEmpty() || !match.captured(5).isEmpty())
                continue;
            // Entities of entities are how a few lines become gigabytes.
            static const QRegularExpression named(u"&(?!(?:lt|gt|amp|quot|apos);|#)"_s);
            if (value.size() > longestEntity || value.contains(named) || m_declared.size() >= mostEntities)
                return refuse(u"entities"_s);
            const auto document =
                HtmlDocument::parse(u"<pre>"_s + value.toHtmlEscaped().replace(u"&amp;"_s, u"&"_s));
            m_declared.insert(match.captured(2), document ? plainText(document->body()) : QString());
        }
        return true;
    }

    QStringView m_xml;
    QString m_subject;
    QString m_out;
    QString m_fault;
    qsizetype m_at = 0;
    qsizetype m_added = 0;
    bool m_begun = false; // behind the first tag's beginning
    QHash<QString, QString> m_declared;
    QHash<QString, QString> m_html; // escaped
};

} // namespace

Result<QString> mendedXml(QStringView xml, const QString &subject)
{
    return Mender(xml, subject).run();
}

} // namespace Baojia
