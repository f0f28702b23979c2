// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlsanitizer.h"

#include "text/bodyblocks.h"
#include "text/bodyvalues.h"
#include "text/cjk.h"
#include "text/htmltext.h"
#include "text/picturecaption.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;
using namespace BodyValues;

namespace {

constexpr std::size_t containerBound = 64; // deeper quotes, lists and tables are dissolved
constexpr qsizetype linkTotal =
    qsizetype(4) * 1024 * 1024; // a link around many paragraphs is written in each

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), QStringView(name)) != names.end();
}

/// The element that says inline what `name` says; empty: nothing that is kept.
QString inlineTag(const QString &name)
{
    static const QHash<QString, QString> tags = {
        {u"strong"_s, u"strong"_s},
        {u"b"_s, u"b"_s},
        {u"em"_s, u"em"_s},
        {u"i"_s, u"i"_s},
        {u"u"_s, u"u"_s},
        {u"ins"_s, u"u"_s},
        {u"s"_s, u"s"_s},
        {u"strike"_s, u"s"_s},
        {u"del"_s, u"s"_s},
        {u"sub"_s, u"sub"_s},
        {u"sup"_s, u"sup"_s},
        {u"code"_s, u"code"_s},
        {u"tt"_s, u"code"_s},
        {u"kbd"_s, u"code"_s},
        {u"samp"_s, u"code"_s},
        {u"a"_s, u"a"_s},
    };
    return tags.value(name);
}

/// h2 to h4: above is the article's own title, below nothing that print knows.
QString headingTag(const QString &name)
{
    if (name.size() != 2 || name[0] != u'h' || name[1] < u'1' || name[1] > u'6')
        return {};
    return u'h' + QString::number(std::clamp(name[1].digitValue(), 2, 4));
}

bool isDropped(HtmlNode node)
{
    return isOutsideText(node) || isHidden(node)
        || isOneOf(node.name(), {u"button", u"noscript", u"wbr", u"progress"});
}

/// Nothing to be escaped, left out or joined: what makes up nearly all of a text.
bool isOrdinary(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x7F)
        return code > 0x20 && code != u'<' && code != u'>' && code != u'&' && code != u'"' && code != u'\'';
    return (code > 0x3000 && code < 0xD800) || (code > 0xFF00 && code < 0xFFFE)
        || (code >= 0x2010 && code < 0x2028);
}

/// Walks a tree and makes blocks of it.
class BodyBuilder
{
public:
    BodyBuilder(HtmlNode scope, const SanitizeOptions &options, QList<ImageReference> &images)
        : m_scope(scope)
        , m_options(options)
        , m_images(images)
    {
        m_root.tag = u"body"_s;
        m_containers.push_back(&m_root);
    }

    void build()
    {
        HtmlNode at = m_scope.firstChild();
        while (at) {
            const bool inside = at.isElement() && enter(at);
            if (at.isText())
                addText(at.text());
            const HtmlNode next = inside ? at.next(m_scope) : at.nextSkippingChildren(m_scope);
            const HtmlNode around = next ? next.parent() : m_scope;
            while (!m_frames.empty() && m_frames.back().node != around)
                leave();
            at = next;
        }
        endParagraph();
    }

    [[nodiscard]] BodyBlock &root() { return m_root; }

private:
    struct Inline
    {
        QString tag;
        QString open;

        friend bool operator==(const Inline &, const Inline &) = default;
    };

    /// An element that is open, and what it changed.
    struct Frame
    {
        HtmlNode node;
        bool block = false;
        bool heading = false;
        bool formatted = false;
        bool container = false;
    };

    // Whether what the element holds is to be looked at.
    bool enter(HtmlNode node)
    {
        if (isDropped(node) || (m_options.drop && m_options.drop(node)) || m_captions.take(node))
            return false;
        const QString name = node.name();
        if (isOneOf(name, {u"br", u"hr", u"img", u"pre", u"listing", u"xmp"})) {
            addWhole(node, name);
            return false;
        }
        if (name == u"figcaption"_s && node.parent().is(u"figure")) {
            endParagraph();
            addFigure({}, plainText(node), -1);
            return false;
        }
        Frame frame{.node = node, .block = isBlock(node)};
        if (frame.block)
            endParagraph();
        const QString heading = headingTag(name);
        if (!heading.isEmpty() && m_heading.isEmpty()) {
            frame.heading = true;
            m_heading = heading;
        }
        frame.container = openContainer(node, name);
        frame.formatted = openInline(node, name);
        m_frames.push_back(frame);
        return true;
    }

    void leave()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        if (frame.block)
            endParagraph();
        if (frame.heading)
            m_heading.clear();
        if (frame.container)
            m_containers.pop_back();
        if (frame.formatted)
            m_wanted.removeLast();
    }

    void addWhole(HtmlNode node, const QString &name)
    {
        if (name == u"br"_s) {
            ++m_breaks;
            m_indent = 0;
        } else if (name == u"img"_s) {
            addImage(node);
        } else if (name == u"hr"_s) {
            endParagraph();
            addLeaf(u"hr"_s, {}, {});
        } else {
            endParagraph();
            addPreformatted(node);
        }
    }

    bool openInline(HtmlNode node, const QString &name)
    {
        const QString tag = inlineTag(name);
        const auto sameTag = [&tag](const Inline &open) { return open.tag == tag; };
        if (tag.isEmpty() || std::any_of(m_wanted.cbegin(), m_wanted.cend(), sameTag))
            return false;
        if (tag != u"a"_s) {
            m_wanted.append({tag, u'<' + tag + u'>'});
            return true;
        }
        const QString href = node.attribute(u"href");
        const QString address = linkAddress(m_options.linkTarget ? m_options.linkTarget(href) : href);
        if (address.isEmpty())
            return false;
        m_wanted.append({tag, u"<a href=\""_s + escapedHtml(address) + u"\" rel=\"noopener noreferrer\">"_s});
        return true;
    }

    bool openContainer(HtmlNode node, const QString &name)
    {
        const QString &around = m_containers.back()->tag;
        const bool list = isOneOf(around, {u"ul", u"ol"});
        const bool section = isOneOf(around, {u"thead", u"tbody"});
        const bool inTable = section || isOneOf(around, {u"table", u"tr"});
        QString tag;
        if (isOneOf(name, {u"ul", u"ol", u"menu", u"dir"}) && !list && !inTable)
            tag = name == u"ol"_s ? name : u"ul"_s;
        else if (isOneOf(name, {u"blockquote", u"table"}) && !list && !inTable)
            tag = name;
        else if (name == u"li"_s && list)
            tag = name;
        else if (isOneOf(name, {u"thead", u"tbody", u"tfoot"}) && around == u"table"_s)
            tag = name == u"thead"_s ? name : u"tbody"_s;
        else if (name == u"tr"_s && section)
            tag = name;
        else if (isOneOf(name, {u"td", u"th"}) && around == u"tr"_s)
            tag = name;
        if (tag.isEmpty() || m_containers.size() > containerBound)
            return false;
        auto block = std::make_unique<BodyBlock>();
        block->tag = tag;
        if (around == u"tr"_s)
            block->attributes = spans(node);
        BodyBlock *const opened = block.get();
        m_containers.back()->children.push_back(std::move(block));
        m_containers.push_back(opened);
        return true;
    }

    BodyBlock *addLeaf(const QString &tag, const QString &html, const QStringList &lines)
    {
        auto leaf = std::make_unique<BodyBlock>();
        leaf->tag = tag;
        leaf->html = html;
        leaf->lines = lines;
        leaf->leaf = true;
        BodyBlock *const added = leaf.get();
        // What stands in a table but in no cell of it (a caption) comes before the table.
        auto container = m_containers.rbegin();
        while (isOneOf((*container)->tag, {u"table", u"thead", u"tbody", u"tr"}))
            ++container;
        auto &siblings = (*container)->children;
        if (container != m_containers.rbegin()) {
            siblings.insert(siblings.end() - 1, std::move(leaf));
        } else if (isOneOf((*container)->tag, {u"ul", u"ol"})) {
            auto item = std::make_unique<BodyBlock>();
            item->tag = u"li"_s;
            item->children.push_back(std::move(leaf));
            siblings.push_back(std::move(item));
        } else {
            siblings.push_back(std::move(leaf));
        }
        return added;
    }

    void addText(const QString &text)
    {
        for (qsizetype index = 0; index < text.size(); ++index) {
            const QChar unit = text[index];
            const char16_t code = unit.unicode();
            if (isOrdinary(unit)) {
                index += addRun(QStringView(text).sliced(index)) - 1;
            } else if (isBlankCharacter(code)) {
                // Two no-break spaces, or one ideographic, begin a paragraph; an ordinary space is only a
                // space.
                m_indent += code == 0x3000 || code == 0x2003 ? 2 : code == 0xA0 || code == 0x2002 ? 1 : 0;
                m_blanks.add(unit);
            } else if (!isControl(unit)) {
                beginCharacter(characterAt(text, index));
                m_html += code == u'<' || code == u'>' || code == u'&' || code == u'"' || code == u'\''
                    ? escapedHtml(QStringView(&unit, 1))
                    : QString(unit);
                m_lines.last() += unit;
            }
        }
    }

    // Adds the ordinary characters at the head of `text` in one go, as nothing lies between them. Returns how
    // many.
    qsizetype addRun(QStringView text)
    {
        const QStringView run =
            text.first(std::find_if_not(text.begin(), text.end(), isOrdinary) - text.begin());
        beginCharacter(run.front().unicode());
        m_html += run;
        m_lines.last() += run;
        m_last = run.back().unicode();
        return run.size();
    }

    void beginCharacter(char32_t character)
    {
        if (m_breaks > 1 || (m_breaks == 1 && m_indent > 1))
            endParagraph();
        if (m_lines.isEmpty())
            m_lines.append(QString());
        else if (m_breaks == 1)
            breakLine();
        else if (m_blanks.parts(m_last, character))
            addSpace();
        m_breaks = 0;
        m_indent = 0;
        m_blanks = {};
        if (!QChar::isLowSurrogate(character))
            m_last = character;
        if (m_written != m_wanted)
            writeInline();
    }

    void breakLine()
    {
        m_html += u"<br/>"_s;
        m_lines.append(QString());
    }

    void addSpace()
    {
        m_html += u' ';
        m_lines.last() += u' ';
    }

    void closeInline(qsizetype keep)
    {
        while (m_written.size() > keep) {
            const Inline last = m_written.takeLast();
            if (!last.open.isEmpty())
                m_html += u"</"_s + last.tag + u'>';
        }
    }

    // Closes and opens elements until those that are wanted are open in what is written.
    void writeInline()
    {
        qsizetype same = 0;
        while (same < m_written.size() && same < m_wanted.size() && m_written[same] == m_wanted[same])
            ++same;
        closeInline(same);
        for (qsizetype index = same; index < m_wanted.size(); ++index) {
            Inline &wanted = m_wanted[index];
            if (wanted.tag == u"a"_s) {
                m_linkSize += wanted.open.size();
                if (m_linkSize > linkTotal)
                    wanted.open.clear();
            }
            m_html += wanted.open;
            m_written.append(wanted);
        }
    }

    void endParagraph()
    {
        m_breaks = 0;
        m_indent = 0;
        m_blanks = {};
        if (m_lines.isEmpty())
            return;
        closeInline(0);
        addLeaf(
            m_heading.isEmpty() ? u"p"_s : m_heading, std::exchange(m_html, {}), std::exchange(m_lines, {}));
    }

    void addPreformatted(HtmlNode node)
    {
        QString text;
        for (HtmlNode at = node.firstChild(); at;) {
            const bool dropped = at.isElement() && (isDropped(at) || (m_options.drop && m_options.drop(at)));
            if (at.isText())
                text += at.text();
            else if (at.is(u"br") || isBlock(at))
                text += u'\n';
            at = dropped ? at.nextSkippingChildren(node) : at.next(node);
        }
        text.removeIf([](QChar unit) { return isControl(unit) && unit != u'\n' && unit != u'\t'; });
        // The first line end after <pre> is eaten by parsers.
        qsizetype start = 0;
        while (start < text.size() && text[start] == u'\n')
            ++start;
        qsizetype end = text.size();
        while (end > start && isBlankCharacter(text[end - 1].unicode()))
            --end;
        text = text.sliced(start, end - start);
        if (!text.isEmpty())
            addLeaf(u"pre"_s, escapedHtml(text), {text});
    }

    void addImage(HtmlNode node)
    {
        ImageReference image;
        image.source = node.attribute(u"src");
        image.alt = cleanLine(node.attribute(u"alt"));
        image.caption = cleanLine(m_captions.find(node, m_scope));
        endParagraph();
        const QString target = m_options.imageTarget ? m_options.imageTarget(image) : QString();
        QString html;
        if (isAssetAddress(target)) {
            html = u"<img src=\""_s + target + u"\" alt=\""_s + escapedHtml(image.alt) + u"\"/>"_s;
        }
        m_images.append(image);
        addFigure(html, image.caption, static_cast<int>(m_images.size()) - 1);
    }

    void addFigure(QString html, const QString &written, int image)
    {
        const QString caption = cleanLine(written);
        if (!caption.isEmpty())
            html += u"<figcaption>"_s + escapedHtml(caption) + u"</figcaption>"_s;
        if (html.isEmpty() && image < 0)
            return;
        addLeaf(u"figure"_s, html, caption.isEmpty() ? QStringList() : QStringList(caption))->image = image;
    }

    HtmlNode m_scope;
    const SanitizeOptions &m_options;
    QList<ImageReference> &m_images;
    BodyBlock m_root;
    std::vector<BodyBlock *> m_containers;
    std::vector<Frame> m_frames;
    PictureCaptions m_captions;
    QString m_heading;
    // The paragraph that is being written:
    QString m_html;
    QStringList m_lines; // empty: nothing written yet
    QList<Inline> m_wanted;
    QList<Inline> m_written;
    qsizetype m_linkSize = 0;
    int m_breaks = 0; // <br> since the last character
    int m_indent = 0; // indenting blanks since the last character or <br>
    BlankRun m_blanks; // since the last character
    char32_t m_last = 0; // the last character
};

} // namespace

SanitizedBody sanitize(HtmlNode body, const SanitizeOptions &options)
{
    SanitizedBody sanitized;
    if (!body)
        return sanitized;
    BodyBuilder builder(body, options, sanitized.images);
    builder.build();
    simplifyBlocks(builder.root());
    writeBlocks(builder.root(), sanitized);
    return sanitized;
}

QString sanitizedFromParagraphs(const QStringList &paragraphs)
{
    QString html;
    for (const QString &paragraph : paragraphs) {
        const QString text = cleanLine(paragraph);
        if (!text.isEmpty())
            html += u"<p>"_s + escapedHtml(text) + u"</p>"_s;
    }
    return html;
}

} // namespace Baojia
