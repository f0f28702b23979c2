// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlopenelements.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

// The rules are those of "The rules for parsing tokens in HTML content" of the HTML standard, reduced to what
// changes the depth.

namespace Baojia {

namespace {

enum Trait : unsigned int {
    Void = 1U << 0,
    Formatting = 1U << 1,
    ClosesParagraph = 1U << 2,
    Marker = 1U << 3, ///< holds its own list of formatting, which ends with it
    Special = 1U << 4, ///< no inline element
    BreaksOut = 1U << 5, ///< ends SVG and MathML
    HtmlAgain = 1U << 6, ///< inside SVG or MathML, HTML begins again in it
    TableScope = 1U << 7, ///< end tags of table parts do not reach through it
    TablePart = 1U << 8,
    Root = 1U << 9, ///< opened once, whatever is written
    ListScope = 1U << 10, ///< a list item is looked for through it though it is special
    Foreign = 1U << 11, ///< begins SVG or MathML
};

using Traits = QHash<QByteArray, unsigned int>;

void add(Traits &traits, unsigned int trait, const char *names)
{
    for (const QByteArray &name : QByteArray(names).split(' '))
        traits[name] |= trait;
}

Traits makeTraits()
{
    Traits traits;
    add(traits,
        Void,
        "br img hr input meta link area base basefont bgsound col command embed frame image keygen param "
        "source track wbr "
        "isindex");
    add(traits, Formatting, "a b big code em font i nobr s small strike strong tt u");
    add(traits,
        ClosesParagraph | Special,
        "p div center ul ol dl dd dt li h1 h2 h3 h4 h5 h6 address article aside blockquote details dialog "
        "dir fieldset "
        "figcaption figure footer header hgroup main menu nav section summary pre listing form hr plaintext "
        "xmp");
    add(traits, Marker | Special, "td th caption applet object marquee template");
    add(traits,
        Special,
        "table tbody thead tfoot tr body html head button select iframe noscript noframes noembed textarea "
        "script style "
        "title frameset colgroup");
    add(traits,
        BreaksOut,
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li "
        "listing menu meta "
        "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
    add(traits, HtmlAgain, "foreignobject desc title mi mo mn ms mtext annotation-xml");
    add(traits, TableScope, "table template html");
    add(traits, TablePart, "table tbody thead tfoot tr td th caption template");
    add(traits, Root, "html head body");
    add(traits, ListScope, "address div p");
    add(traits, Foreign, "svg math");
    return traits;
}

unsigned int traitsOf(const QByteArray &name)
{
    static const Traits traits = makeTraits();
    return traits.value(name);
}

} // namespace

void HtmlOpenElements::push(const Element &element)
{
    ++m_count[element.name];
    m_open.push_back(element);
}

void HtmlOpenElements::erase(std::ptrdiff_t first, std::ptrdiff_t end)
{
    const auto from = m_open.begin() + first;
    const auto to = m_open.begin() + end;
    for (auto element = from; element != to; ++element) {
        if (--m_count[element->name] == 0)
            m_count.remove(element->name);
    }
    m_open.erase(from, to);
}

std::ptrdiff_t HtmlOpenElements::find(const QByteArray &name, Scope scope) const
{
    if (!m_count.contains(name))
        return -1;
    for (auto index = std::ssize(m_open) - 1; index >= 0; --index) {
        const Element &element = m_open[static_cast<std::size_t>(index)];
        if (element.name == name)
            return index;
        if (element.tableScope || (scope != Scope::Table && element.defaultScope))
            return -1;
        if (scope == Scope::Button && element.name == "button")
            return -1;
        if (scope == Scope::ListItem && element.special && (element.traits & ListScope) == 0)
            return -1;
    }
    return -1;
}

void HtmlOpenElements::closeThrough(std::ptrdiff_t index)
{
    const auto first = m_open.begin() + index;
    const auto markers =
        std::count_if(first, m_open.end(), [](const Element &element) { return element.marker; });
    if (markers > 0) {
        // Formatting in a cell ends with the cell.
        m_waiting.resize(m_waiting.size() - static_cast<std::size_t>(markers));
    } else if (std::next(first) != m_open.end()) {
        // A parser keeps at most three equal formatting elements for later.
        QHash<QByteArray, int> equal;
        for (auto element = first + 1; element != m_open.end(); ++element) {
            if (element->formatting && ++equal[element->source] <= 3)
                m_waiting.back().push_back(*element);
        }
    }
    erase(index, std::ssize(m_open));
}

void HtmlOpenElements::text()
{
    std::vector<Element> &waiting = m_waiting.back();
    if (waiting.empty())
        return;
    m_reopened += std::ssize(waiting);
    for (const Element &element : waiting)
        push(element);
    waiting.clear();
}

void HtmlOpenElements::closeIfOpen(const QByteArray &name, Scope scope)
{
    const std::ptrdiff_t index = find(name, scope);
    if (index >= 0)
        closeThrough(index);
}

void HtmlOpenElements::closeImplied(const QByteArray &name, unsigned int traits)
{
    // For a name that implies the end of others: which, and how far they are looked for.
    struct Ends
    {
        QByteArrayList names;
        Scope scope;
    };

    static const QHash<QByteArray, Ends> implied = [] {
        const Ends definitions{{"dd", "dt"}, Scope::ListItem};
        const Ends cells{{"td", "th"}, Scope::Table};
        const Ends groups{{"tbody", "thead", "tfoot"}, Scope::Table};
        return QHash<QByteArray, Ends>{{"li", {{"li"}, Scope::ListItem}},
                                       {"dd", definitions},
                                       {"dt", definitions},
                                       {"td", cells},
                                       {"th", cells},
                                       {"tr", {{"tr"}, Scope::Table}},
                                       {"tbody", groups},
                                       {"thead", groups},
                                       {"tfoot", groups},
                                       {"a", {{"a"}, Scope::Default}},
                                       {"nobr", {{"nobr"}, Scope::Default}},
                                       {"button", {{"button"}, Scope::Default}}};
    }();
    static const QSet<QByteArray> endOwnKind = {"option", "optgroup", "rp", "rt", "rb", "rtc"};
    if (const auto ends = implied.constFind(name); ends != implied.constEnd()) {
        for (const QByteArray &other : ends->names) {
            if (ends->scope == Scope::Default)
                close(other);
            else
                closeIfOpen(other, ends->scope);
        }
    } else if (!m_open.empty() && m_open.back().name == name && endOwnKind.contains(name)) {
        erase(std::ssize(m_open) - 1, std::ssize(m_open));
    }
    if ((traits & ClosesParagraph) != 0)
        closeIfOpen("p", Scope::Button);
}

void HtmlOpenElements::leaveForeign()
{
    while (inForeign())
        erase(std::ssize(m_open) - 1, std::ssize(m_open));
}

void HtmlOpenElements::open(const QByteArray &name, const QByteArray &source, bool selfClosing)
{
    const unsigned int traits = traitsOf(name);
    const auto has = [traits](Trait trait) { return (traits & trait) != 0; };
    if (inForeign() && has(BreaksOut))
        leaveForeign();
    if (has(Root))
        return;
    const bool foreign = has(Foreign) || inForeign();
    if (foreign && selfClosing)
        return;
    if (!foreign) {
        closeImplied(name, traits);
        if (!has(Special))
            text();
        if (has(Void))
            return;
        if (has(Marker))
            m_waiting.emplace_back();
    }
    push({
        .name = name,
        .source = source,
        .traits = traits,
        .foreign = foreign && !has(HtmlAgain),
        .formatting = !foreign && has(Formatting),
        .marker = !foreign && has(Marker),
        .special = !foreign && has(Special),
        .tableScope = !foreign && has(TableScope),
        .defaultScope = foreign ? has(HtmlAgain) : has(Marker),
    });
}

bool HtmlOpenElements::closeWaiting(const QByteArray &name)
{
    std::vector<Element> &waiting = m_waiting.back();
    const auto last = std::find_if(
        waiting.rbegin(), waiting.rend(), [&name](const Element &element) { return element.name == name; });
    if (last == waiting.rend())
        return false;
    waiting.erase(std::next(last).base());
    return true;
}

void HtmlOpenElements::close(const QByteArray &name)
{
    const unsigned int traits = traitsOf(name);
    if (name == "p" || name == "br")
        leaveForeign();
    if ((traits & Formatting) != 0 && closeWaiting(name))
        return;
    const std::ptrdiff_t index = find(name, (traits & TablePart) != 0 ? Scope::Table : Scope::Default);
    if (index < 0)
        return;
    const auto above = m_open.begin() + index + 1;
    const bool blockAbove =
        std::any_of(above, m_open.end(), [](const Element &element) { return element.special; });
    if (m_open[static_cast<std::size_t>(index)].formatting && blockAbove)
        erase(index, index + 1);
    else if ((traits & Special) == 0 && blockAbove && !inForeign())
        return; // an inline end tag does not reach through a block
    else
        closeThrough(index);
}

} // namespace Baojia
