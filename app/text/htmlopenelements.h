// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QHash>

#include <vector>

namespace Baojia {

/// The elements that an HTML parser would hold open, near enough to know how deep it is. Errs towards deeper.
class HtmlOpenElements
{
public:
    HtmlOpenElements();

    /// `name` in lower case; `source` is the whole tag, by which the parser tells equal formatting apart. Its bytes
    /// must stay where they are.
    void open(QByteArrayView name, QByteArrayView source, bool selfClosing);
    void close(QByteArrayView name);
    /// Characters, white space too: formatting that ended with its paragraph is opened again for them.
    void text();

    [[nodiscard]] std::size_t depth() const { return m_open.size(); }

    /// How many formatting elements were opened again so far because the element around them ended.
    [[nodiscard]] qsizetype reopened() const { return m_reopened; }

    /// Whether the next tag belongs to SVG or MathML, where script, style and title hold markup.
    [[nodiscard]] bool inForeign() const { return !m_open.empty() && m_open.back().foreign; }

private:
    enum class Scope { Default, Button, ListItem, Table };

    /// Names are numbers here: those of the rules first, then others in the order in which they come.
    using Name = std::size_t;

    struct Element
    {
        Name name = 0;
        QByteArrayView source;
        unsigned int traits = 0;
        bool foreign = false; ///< of SVG or MathML, and not a place where HTML begins again
        bool formatting = false;
        bool marker = false; ///< keeps its own list of formatting
        bool special = false; ///< no inline element
        bool tableScope = false; ///< end tags of table parts do not reach through it
        bool defaultScope = false; ///< other end tags do not reach through it
    };

    [[nodiscard]] Name nameOf(QByteArrayView name);
    [[nodiscard]] std::ptrdiff_t find(Name name, Scope scope) const;
    void push(const Element &element);
    void erase(std::ptrdiff_t first, std::ptrdiff_t end);
    void closeThrough(std::ptrdiff_t index);
    void closeImplied(Name name, unsigned int traits);
    void closeIfOpen(Name name, Scope scope);
    void closeNamed(Name name);
    bool closeWaiting(Name name);
    void leaveForeign();

    std::vector<Element> m_open;
    std::vector<int> m_count; // of each name in m_open: most searches are for what is not open
    QHash<QByteArray, Name> m_others; // names that no rule speaks of
    std::vector<std::vector<Element>> m_waiting = {
        {}}; // formatting to be opened again, for each table cell or the like
    qsizetype m_reopened = 0;
};

} // namespace Baojia
