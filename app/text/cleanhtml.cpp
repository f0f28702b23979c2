// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cleanhtml.h"

#include "text/bodyvalues.h"
#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t depthBound = 128; // of the sanitizer's containers and of inline elements within each other

/// What may stand in an element.
enum Content : unsigned int {
    Blocks = 1U << 0,
    Items = 1U << 1,
    Sections = 1U << 2,
    Rows = 1U << 3,
    Cells = 1U << 4,
    Inline = 1U << 5,
    Picture = 1U << 6,
    Caption = 1U << 7, ///< text only
    Lines = 1U << 8, ///< text with line ends
    Flow = Blocks | Inline, ///< one of both: the first thing in it says which
};

struct Element
{
    QLatin1StringView name;
    unsigned int in; ///< where it may stand
    unsigned int holds;
};

constexpr std::array elements{
    Element{"p"_L1, Blocks, Inline},
    Element{"h2"_L1, Blocks, Inline},
    Element{"h3"_L1, Blocks, Inline},
    Element{"h4"_L1, Blocks, Inline},
    Element{"pre"_L1, Blocks, Lines},
    Element{"figure"_L1, Blocks, Picture},
    Element{"figcaption"_L1, Picture, Caption},
    Element{"blockquote"_L1, Blocks, Blocks},
    Element{"ul"_L1, Blocks, Items},
    Element{"ol"_L1, Blocks, Items},
    Element{"li"_L1, Items, Flow},
    Element{"table"_L1, Blocks, Sections},
    Element{"thead"_L1, Sections, Rows},
    Element{"tbody"_L1, Sections, Rows},
    Element{"tr"_L1, Rows, Cells},
    Element{"td"_L1, Cells, Flow},
    Element{"th"_L1, Cells, Flow},
    Element{"a"_L1, Inline, Inline},
    Element{"b"_L1, Inline, Inline},
    Element{"strong"_L1, Inline, Inline},
    Element{"i"_L1, Inline, Inline},
    Element{"em"_L1, Inline, Inline},
    Element{"u"_L1, Inline, Inline},
    Element{"s"_L1, Inline, Inline},
    Element{"sub"_L1, Inline, Inline},
    Element{"sup"_L1, Inline, Inline},
    Element{"code"_L1, Inline, Inline},
};

class CleanReader
{
public:
    explicit CleanReader(QStringView html)
        : m_rest(html)
    { }

    bool read()
    {
        m_open.push_back({{}, Blocks});
        while (!m_rest.isEmpty()) {
            if (!(m_rest.front() == u'<' ? readTag() : readText()))
                return false;
        }
        return m_open.size() == 1;
    }

private:
    struct Open
    {
        QLatin1StringView name;
        unsigned int holds;
    };

    bool take(QLatin1StringView text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }

    // Whether `kind` may stand here. From then on nothing else may, where there was a choice.
    bool allows(unsigned int kind)
    {
        unsigned int &holds = m_open.back().holds;
        if ((holds & kind) == 0)
            return false;
        holds &= kind;
        return true;
    }

    bool readTag()
    {
        if (take("</"_L1)) {
            const bool named = m_open.size() > 1 && take(m_open.back().name) && take(">"_L1);
            if (named)
                m_open.pop_back();
            return named;
        }
        if (take("<br/>"_L1))
            return allows(Inline);
        if (take("<hr/>"_L1))
            return allows(Blocks);
        if (take("<img src=\""_L1))
            return allows(Picture) && readPicture();
        m_rest = m_rest.sliced(1);
        const auto nameEnd =
            std::find_if(m_rest.begin(), m_rest.end(), [](QChar unit) { return unit == u' ' || unit == u'>'; });
        const QStringView name = m_rest.first(nameEnd - m_rest.begin());
        const auto known = std::find_if(
            elements.begin(), elements.end(), [name](const Element &element) { return name == element.name; });
        if (known == elements.end() || !allows(known->in) || m_open.size() >= depthBound || isInItself(*known))
            return false;
        m_rest = m_rest.sliced(name.size());
        if (!readAttributes(*known) || !take(">"_L1))
            return false;
        m_open.push_back({known->name, known->holds});
        return true;
    }

    // A parser closes a link that is open before it opens another.
    [[nodiscard]] bool isInItself(const Element &element) const
    {
        return element.in == Inline && std::any_of(m_open.cbegin(), m_open.cend(), [&element](const Open &open) {
                   return open.name == element.name;
               });
    }

    bool readAttributes(const Element &element)
    {
        if (element.name == "a"_L1) {
            if (!take(" href=\""_L1))
                return false;
            if (!take("http://"_L1) && !take("https://"_L1) && !take("mailto:"_L1))
                return false;
            return readValue([](QChar unit) { return unit.unicode() > 0x20 && unit.unicode() < 0x7F; })
                && take("\" rel=\"noopener noreferrer\""_L1);
        }
        return element.in != Cells || (readSpan(" colspan=\""_L1) && readSpan(" rowspan=\""_L1));
    }

    bool readSpan(QLatin1StringView attribute)
    {
        if (!take(attribute))
            return true;
        const qsizetype end = m_rest.indexOf(u'"');
        if (end < 0)
            return false;
        const QStringView number = m_rest.first(end);
        const int count = number.toInt();
        if (count < 2 || count > 100 || number != QString::number(count))
            return false;
        m_rest = m_rest.sliced(end + 1);
        return true;
    }

    bool readPicture()
    {
        constexpr qsizetype size = 6 + 64; // asset: and the digits
        if (m_rest.size() < size || !BodyValues::isAssetAddress(m_rest.first(size).toString()))
            return false;
        m_rest = m_rest.sliced(size);
        return take("\" alt=\""_L1) && readValue([](QChar unit) { return !BodyValues::isControl(unit); })
            && take("\"/>"_L1);
    }

    // Text up to a < or a quote, as it is escaped.
    template <class Allowed> bool readValue(Allowed allowed)
    {
        while (!m_rest.isEmpty()) {
            const QChar unit = m_rest.front();
            if (unit == u'<' || unit == u'"')
                return true;
            if (unit == u'&') {
                if (!take("&amp;"_L1) && !take("&lt;"_L1) && !take("&gt;"_L1) && !take("&quot;"_L1) && !take("&#39;"_L1))
                    return false;
            } else if (unit == u'>' || unit == u'\'' || !allowed(unit)) {
                return false;
            } else {
                m_rest = m_rest.sliced(1);
            }
        }
        return true;
    }

    bool readText()
    {
        if (!allows(Inline | Caption | Lines))
            return false;
        const bool lines = m_open.back().holds == Lines;
        const bool read = readValue([lines](QChar unit) {
            return !BodyValues::isControl(unit) || (lines && (unit == u'\n' || unit == u'\t'));
        });
        return read && !m_rest.startsWith(u'"');
    }

    QStringView m_rest;
    std::vector<Open> m_open;
};

} // namespace

bool isCleanHtml(QStringView html)
{
    return CleanReader(html).read();
}

std::optional<QString> cleanedHtml(const QString &html)
{
    if (isCleanHtml(html))
        return html;
    const auto document = HtmlDocument::parse(html);
    if (!document)
        return std::nullopt;
    SanitizeOptions options;
    options.imageTarget = [](const ImageReference &image) { return image.source; };
    return sanitize(document->body(), options).html;
}

} // namespace Baojia
