// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/declaredcharset.h"

#include <algorithm>
#include <optional>

namespace Baojia {

namespace {

constexpr qsizetype headBound = 16 * 1024; // browsers look at 1 KiB first, and again while they read the rest

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isSame(QByteArrayView text, QByteArrayView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

/// What is between the quotes of an unfinished attribute, and other nonsense, is no name.
bool isName(QByteArrayView name)
{
    const auto isNameByte = [](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.'
            || byte == ':';
    };
    return name.size() > 1 && name.size() <= 40 && std::all_of(name.begin(), name.end(), isNameByte);
}

struct Attribute
{
    QByteArrayView name;
    QByteArrayView value;
};

/// A document's start, read tag by tag as HTML's "prescan a byte stream to determine its encoding" does.
class CharsetScan
{
public:
    explicit CharsetScan(QByteArrayView head)
        : m_head(head)
    { }

    QByteArrayView charset()
    {
        while ((m_at = m_head.indexOf('<', m_at)) >= 0) {
            if (startsWith("<!--")) {
                // <!--> is a whole comment.
                leap(m_head.indexOf("-->", m_at + 2), 3);
            } else if (startsWith("<?xml")) {
                m_at += 5;
                if (const QByteArrayView name = xmlEncoding(); isName(name))
                    return name;
            } else if (startsWith("<meta") && m_at + 5 < m_head.size()
                       && (isBlank(m_head[m_at + 5]) || m_head[m_at + 5] == '/')) {
                m_at += 5;
                if (const QByteArrayView name = metaCharset().trimmed(); isName(name))
                    return name;
            } else {
                passOther();
            }
            if (m_at < 0)
                break;
        }
        return {};
    }

private:
    [[nodiscard]] bool startsWith(QByteArrayView word) const
    {
        return m_head.size() - m_at >= word.size() && isSame(m_head.sliced(m_at, word.size()), word);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_head.size(); }

    void leap(qsizetype to, qsizetype length) { m_at = to < 0 ? m_head.size() : to + length; }

    void passBlanks()
    {
        while (!atEnd() && isBlank(m_head[m_at]))
            ++m_at;
    }

    /// A tag, a declaration or a lone `<`.
    void passOther()
    {
        const bool closing = startsWith("</");
        const qsizetype name = m_at + (closing ? 2 : 1);
        if (name >= m_head.size() || !isLetter(m_head[name])) {
            const bool declaration = closing || startsWith("<!") || startsWith("<?");
            return declaration ? leap(m_head.indexOf('>', m_at), 1) : leap(m_at, 1);
        }
        while (!atEnd() && !isBlank(m_head[m_at]) && m_head[m_at] != '>')
            ++m_at;
        while (attribute()) { }
    }

    /// Nothing at the end of a tag, and of the document.
    std::optional<Attribute> attribute()
    {
        while (!atEnd() && (isBlank(m_head[m_at]) || m_head[m_at] == '/'))
            ++m_at;
        if (atEnd() || m_head[m_at] == '>')
            return std::nullopt;
        const qsizetype start = m_at++;
        while (!atEnd() && !isBlank(m_head[m_at]) && m_head[m_at] != '=' && m_head[m_at] != '/'
               && m_head[m_at] != '>')
            ++m_at;
        const QByteArrayView name = m_head.sliced(start, m_at - start);
        passBlanks();
        if (atEnd())
            return std::nullopt;
        if (m_head[m_at] != '=')
            return Attribute{name, {}};
        ++m_at;
        passBlanks();
        const std::optional<QByteArrayView> text = value();
        return text ? std::optional(Attribute{name, *text}) : std::nullopt;
    }

    std::optional<QByteArrayView> value()
    {
        if (atEnd())
            return std::nullopt;
        const qsizetype start = m_at;
        if (const char quote = m_head[m_at]; quote == '"' || quote == '\'') {
            const qsizetype end = m_head.indexOf(quote, start + 1);
            leap(end, 1);
            return end < 0 ? std::nullopt : std::optional(m_head.sliced(start + 1, end - start - 1));
        }
        while (!atEnd() && !isBlank(m_head[m_at]) && m_head[m_at] != '>')
            ++m_at;
        return atEnd() ? std::nullopt : std::optional(m_head.sliced(start, m_at - start));
    }

    QByteArrayView xmlEncoding()
    {
        QByteArrayView encoding;
        while (const auto found = attribute()) {
            if (encoding.isEmpty() && isSame(found->name, "encoding"))
                encoding = found->value;
        }
        return encoding;
    }

    /// Of `charset`, or of `content` where `http-equiv` says that it holds the type.
    QByteArrayView metaCharset()
    {
        bool isType = false;
        QByteArrayView charset;
        QByteArrayView content;
        while (const auto found = attribute()) {
            if (isSame(found->name, "http-equiv"))
                isType = isType || isSame(found->value, "content-type");
            else if (isSame(found->name, "charset") && charset.isEmpty())
                charset = found->value;
            else if (isSame(found->name, "content") && content.isEmpty())
                content = found->value;
        }
        // A tag that the end cuts off declares nothing.
        if (atEnd())
            return {};
        return charset.isEmpty() && isType ? charsetIn(content) : charset;
    }

    /// Of `text/html; charset=gb2312`.
    static QByteArrayView charsetIn(QByteArrayView content)
    {
        constexpr QByteArrayView word("charset");
        for (qsizetype at = 0; at + word.size() <= content.size(); ++at) {
            if (!isSame(content.sliced(at, word.size()), word))
                continue;
            QByteArrayView rest = content.sliced(at + word.size()).trimmed();
            if (!rest.startsWith('='))
                continue;
            rest = rest.sliced(1).trimmed();
            if (rest.startsWith('"') || rest.startsWith('\'')) {
                const qsizetype end = rest.indexOf(rest.front(), 1);
                return end < 0 ? QByteArrayView() : rest.sliced(1, end - 1);
            }
            const auto end = std::find_if(rest.begin(), rest.end(), [](char byte) { return isBlank(byte) || byte == ';'; });
            return rest.first(end - rest.begin());
        }
        return {};
    }

    QByteArrayView m_head;
    qsizetype m_at = 0;
};

} // namespace

QString declaredHtmlCharset(QByteArrayView head)
{
    const QByteArrayView name = CharsetScan(head.first(std::min(head.size(), headBound))).charset();
    return QString::fromLatin1(name).toLower();
}

} // namespace Baojia
