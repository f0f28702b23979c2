// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlscan.h"

#include "text/htmlopenelements.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

char toLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r';
}

/// Follows the tokenizer of HTML: knows tags from comments, and from the text of scripts.
class Scanner
{
public:
    Scanner(const QByteArray &utf8, const QString &subject)
        : m_html(utf8)
        , m_subject(subject)
    { }

    Result<void> scan()
    {
        while (m_at >= 0) {
            const qsizetype textStart = m_at;
            m_at = m_html.indexOf('<', m_at);
            if (m_at < 0)
                break; // what is open stays open to the end
            if (m_at > textStart)
                m_open.text();
            const char next = byteAt(m_at + 1);
            if (isLetter(next) || (next == '/' && isLetter(byteAt(m_at + 2)))) {
                if (const Result<void> tag = readTag(); !tag)
                    return tag;
            } else if (next == '!' || next == '?' || next == '/') {
                skipComment();
            } else {
                m_open.text();
                ++m_at;
            }
        }
        return {};
    }

private:
    [[nodiscard]] char byteAt(qsizetype at) const { return at < m_html.size() ? m_html.at(at) : '\0'; }

    [[nodiscard]] Error tooMany(const QString &bound) const { return {ErrorKind::TooMany, m_subject, bound}; }

    Result<void> readTag()
    {
        const qsizetype start = m_at;
        const bool closing = byteAt(m_at + 1) == '/';
        m_at += closing ? 2 : 1;
        const qsizetype nameStart = m_at;
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && m_html.at(m_at) != '/'
               && m_html.at(m_at) != '>')
            ++m_at;
        // A name longer than this is nobody's; cutting it keeps the comparisons short.
        std::array<char, 64> lower{};
        const QByteArrayView name(lower.data(), qMin<qsizetype>(m_at - nameStart, std::ssize(lower)));
        std::transform(
            m_html.cbegin() + nameStart, m_html.cbegin() + nameStart + name.size(), lower.begin(), toLower);
        const qsizetype attributes = skipAttributes();
        // Later <html> and <body> tags add their attributes to the first.
        m_rootAttributes += name == "html" || name == "body" ? attributes : 0;
        if (qMax(attributes, m_rootAttributes) > HtmlBounds::attributes)
            return tooMany(u"%1 attributes"_s.arg(HtmlBounds::attributes));
        if (m_at < 0)
            return {};
        const QByteArrayView source = QByteArrayView(m_html).sliced(start, m_at - start);
        if (closing) {
            m_open.close(name);
            return {};
        }
        const bool inForeign = m_open.inForeign();
        m_open.open(name, source.size() < 512 ? source : QByteArrayView(), source.endsWith("/>"));
        if (m_open.depth() > std::size_t(HtmlBounds::depth))
            return Error{ErrorKind::TooDeep, m_subject, QString::number(HtmlBounds::depth)};
        if (++m_elements > HtmlBounds::elements || m_open.reopened() > HtmlBounds::reopened)
            return tooMany(u"%1 elements"_s.arg(HtmlBounds::elements));
        if (!inForeign)
            skipRawText(name);
        return {};
    }

    // To after the '>' of the tag; -1 where the file ends before. Returns how many attributes there are.
    qsizetype skipAttributes()
    {
        qsizetype count = 0;
        while (m_at < m_html.size()) {
            const char byte = m_html.at(m_at);
            if (byte == '>') {
                ++m_at;
                return count;
            }
            if (isSpace(byte) || byte == '/') {
                ++m_at;
                continue;
            }
            ++count;
            skipAttribute();
        }
        m_at = -1;
        return count;
    }

    void skipAttribute()
    {
        ++m_at; // a name may begin with '='
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at))
               && !QByteArrayView("/>=").contains(m_html.at(m_at)))
            ++m_at;
        qsizetype at = m_at;
        while (at < m_html.size() && isSpace(m_html.at(at)))
            ++at;
        if (byteAt(at) != '=')
            return;
        ++at;
        while (at < m_html.size() && isSpace(m_html.at(at)))
            ++at;
        const char quote = byteAt(at);
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        while (at < m_html.size() && !isSpace(m_html.at(at)) && m_html.at(at) != '>')
            ++at;
        m_at = at;
    }

    void skipComment()
    {
        const QByteArrayView rest = QByteArrayView(m_html).sliced(m_at);
        if (!rest.startsWith("<!--")) {
            const bool data = m_open.inForeign() && rest.startsWith("<![CDATA[");
            const qsizetype end = data ? m_html.indexOf("]]>", m_at) : m_html.indexOf('>', m_at);
            m_at = end < 0 ? -1 : end + 1;
            return;
        }
        const qsizetype inside = m_at + 4;
        if (byteAt(inside) == '>' || (byteAt(inside) == '-' && byteAt(inside + 1) == '>')) {
            m_at = m_html.indexOf('>', inside) + 1;
            return;
        }
        for (qsizetype dashes = m_html.indexOf("--", inside); dashes >= 0;
             dashes = m_html.indexOf("--", dashes + 1)) {
            const qsizetype end = byteAt(dashes + 2) == '!' ? dashes + 3 : dashes + 2;
            if (byteAt(end) == '>') {
                m_at = end + 1;
                return;
            }
        }
        m_at = -1;
    }

    void skipRawText(QByteArrayView name)
    {
        if (name == "plaintext")
            m_at = -1;
        else if (name == "script")
            skipScript();
        else if (name == "style" || name == "textarea" || name == "title" || name == "xmp" || name == "iframe"
                 || name == "noembed" || name == "noframes")
            m_at = endTag(name, m_at);
    }

    [[nodiscard]] bool isTagAt(qsizetype at, QByteArrayView tag) const
    {
        const char after = byteAt(at + tag.size());
        return at + tag.size() <= m_html.size()
            && qstrnicmp(m_html.constData() + at, tag.size(), tag.data(), tag.size()) == 0
            && (isSpace(after) || after == '/' || after == '>');
    }

    [[nodiscard]] qsizetype endTag(QByteArrayView name, qsizetype from) const
    {
        const QByteArray tag = "</" + name.toByteArray();
        for (qsizetype at = m_html.indexOf('<', from); at >= 0; at = m_html.indexOf('<', at + 1)) {
            if (isTagAt(at, tag))
                return at;
        }
        return -1;
    }

    // A script that holds <!-- and then <script> ends at its second </script>.
    void skipScript()
    {
        enum class State { Data, Escaped, DoubleEscaped };
        State state = State::Data;
        for (; m_at < m_html.size(); ++m_at) {
            const char byte = m_html.at(m_at);
            const QByteArrayView rest = QByteArrayView(m_html).sliced(m_at);
            if (byte == '-' && state != State::Data && rest.startsWith("-->")) {
                state = State::Data;
            } else if (byte != '<') {
                continue;
            } else if (state == State::Data && rest.startsWith("<!--")) {
                state = State::Escaped;
                m_at += 1; // the dashes may already be those of -->
            } else if (state == State::Escaped && isTagAt(m_at, "<script")) {
                state = State::DoubleEscaped;
            } else if (isTagAt(m_at, "</script")) {
                if (state != State::DoubleEscaped)
                    return;
                state = State::Escaped;
            }
        }
        m_at = -1;
    }

    const QByteArray &m_html;
    const QString &m_subject;
    qsizetype m_at = 0;
    qsizetype m_elements = 0;
    qsizetype m_rootAttributes = 0;
    HtmlOpenElements m_open;
};

} // namespace

Result<void> scanHtml(const QByteArray &utf8, const QString &subject)
{
    if (utf8.size() > HtmlBounds::bytes)
        return Error{ErrorKind::TooLarge, subject, QString::number(HtmlBounds::bytes)};
    return Scanner(utf8, subject).scan();
}

} // namespace Baojia
