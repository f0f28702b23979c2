// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlopenelements.h"

#include <QtCore/QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

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

using Traits = std::map<std::string_view, unsigned int>;

void add(Traits &traits, unsigned int trait, std::string_view names)
{
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        traits[names.substr(0, end)] |= trait;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
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
    add(traits, 0, "option optgroup rp rt rb rtc");
    return traits;
}

/// A name that the rules speak of.
struct Known
{
    std::string_view name;
    unsigned int traits;
};

/// In the order of their names.
const std::vector<Known> &knownNames()
{
    static const auto names = [] {
        std::vector<Known> made;
        for (const auto &[name, traits] : makeTraits())
            made.push_back({name, traits});
        return made;
    }();
    return names;
}

/// The place of a name among those known; their number when it is not one of them.
std::size_t knownPlace(std::string_view name)
{
    const std::vector<Known> &names = knownNames();
    const auto place =
        std::lower_bound(names.begin(), names.end(), name, [](const Known &known, std::string_view other) {
            return known.name < other;
        });
    return static_cast<std::size_t>((place != names.end() && place->name == name ? place : names.end())
                                    - names.begin());
}

unsigned int traitsOf(std::size_t name)
{
    const std::vector<Known> &names = knownNames();
    return name < names.size() ? names[name].traits : 0;
}

} // namespace

HtmlOpenElements::HtmlOpenElements()
    : m_count(knownNames().size())
{ }

HtmlOpenElements::Name HtmlOpenElements::nameOf(QByteArrayView name)
{
    const Name place = knownPlace({name.data(), static_cast<std::size_t>(name.size())});
    if (place < knownNames().size())
        return place;
    const QByteArray other = name.toByteArray();
    const auto known = m_others.constFind(other);
    if (known != m_others.constEnd())
        return *known;
    m_others.insert(other, m_count.size());
    m_count.push_back(0);
    return m_count.size() - 1;
}

void HtmlOpenElements::push(const Element &element)
{
    ++m_count[element.name];
    m_open.push_back(element);
}

void HtmlOpenElements::erase(std::ptrdiff_t first, std::ptrdiff_t end)
{
    const auto from = m_open.begin() + first;
    const auto to = m_open.begin() + end;
    for (auto element = from; element != to; ++element)
        --m_count[element->name];
    m_open.erase(from, to);
}

std::ptrdiff_t HtmlOpenElements::find(Name name, Scope scope) const
{
    static const Name button = knownPlace("button");
    if (m_count[name] == 0)
        return -1;
    for (auto index = std::ssize(m_open) - 1; index >= 0; --index) {
        const Element &element = m_open[static_cast<std::size_t>(index)];
        if (element.name == name)
            return index;
        if (element.tableScope || (scope != Scope::Table && element.defaultScope))
            return -1;
        if (scope == Scope::Button && element.name == button)
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
        QHash<QByteArrayView, int> equal;
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

void HtmlOpenElements::closeIfOpen(Name name, Scope scope)
{
    const std::ptrdiff_t index = find(name, scope);
    if (index >= 0)
        closeThrough(index);
}

void HtmlOpenElements::closeImplied(Name name, unsigned int traits)
{
    // For a name that implies the end of others: which, and how far they are looked for.
    struct Ends
    {
        std::vector<Name> names;
        Scope scope = Scope::Default;
    };

    static const std::vector<Ends> implied = [] {
        std::vector<Ends> made(knownNames().size());
        const auto imply = [&made](std::initializer_list<std::string_view> names,
                                   std::initializer_list<std::string_view> ended,
                                   Scope scope) {
            for (const std::string_view one : names) {
                for (const std::string_view other : ended)
                    made[knownPlace(one)].names.push_back(knownPlace(other));
                made[knownPlace(one)].scope = scope;
            }
        };
        imply({"li"}, {"li"}, Scope::ListItem);
        imply({"dd", "dt"}, {"dd", "dt"}, Scope::ListItem);
        imply({"td", "th"}, {"td", "th"}, Scope::Table);
        imply({"tr"}, {"tr"}, Scope::Table);
        imply({"tbody", "thead", "tfoot"}, {"tbody", "thead", "tfoot"}, Scope::Table);
        for (const std::string_view own : {"a", "nobr", "button"})
            imply({own}, {own}, Scope::Default);
        return made;
    }();
    static const std::vector<Name> endOwnKind = [] {
        std::vector<Name> made;
        for (const std::string_view own : {"option", "optgroup", "rp", "rt", "rb", "rtc"})
            made.push_back(knownPlace(own));
        return made;
    }();
    static const Name paragraph = knownPlace("p");
    if (name < implied.size() && !implied[name].names.empty()) {
        for (const Name other : implied[name].names) {
            if (implied[name].scope == Scope::Default)
                closeNamed(other);
            else
                closeIfOpen(other, implied[name].scope);
        }
    } else if (!m_open.empty() && m_open.back().name == name
               && std::find(endOwnKind.begin(), endOwnKind.end(), name) != endOwnKind.end()) {
        erase(std::ssize(m_open) - 1, std::ssize(m_open));
    }
    if ((traits & ClosesParagraph) != 0)
        closeIfOpen(paragraph, Scope::Button);
}

void HtmlOpenElements::leaveForeign()
{
    while (inForeign())
        erase(std::ssize(m_open) - 1, std::ssize(m_open));
}

void HtmlOpenElements::open(QByteArrayView written, QByteArrayView source, bool selfClosing)
{
    const Name name = nameOf(written);
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

bool HtmlOpenElements::closeWaiting(Name name)
{
    std::vector<Element> &waiting = m_waiting.back();
    const auto last = std::find_if(
        waiting.rbegin(), waiting.rend(), [name](const Element &element) { return element.name == name; });
    if (last == waiting.rend())
        return false;
    waiting.erase(std::next(last).base());
    return true;
}

void HtmlOpenElements::close(QByteArrayView name)
{
    closeNamed(nameOf(name));
}

void HtmlOpenElements::closeNamed(Name name)
{
    static const Name paragraph = knownPlace("p");
    static const Name lineBreak = knownPlace("br");
    const unsigned int traits = traitsOf(name);
    if (name == paragraph || name == lineBreak)
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
