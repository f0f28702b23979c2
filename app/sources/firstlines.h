// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace Baojia {

/// Lines of a report, of which the first are kept and the others counted: nobody reads a million of them, and
/// they would all have to be held.
template <class Line>
class FirstLines
{
public:
    static constexpr qsizetype mostKept = 10'000;

    FirstLines() = default;

    FirstLines(std::initializer_list<Line> lines)
    {
        for (const Line &line : lines)
            append(line);
    }

    void append(Line line)
    {
        if (m_kept.size() < mostKept)
            m_kept.append(std::move(line));
        else
            ++m_more;
    }

    /// Those that `others` keeps as `made` makes them, and as many more as it counted.
    template <class Other, class F>
    void append(const FirstLines<Other> &others, F made)
    {
        for (const Other &other : others)
            append(made(other));
        m_more += others.more();
    }

    /// Those kept.
    template <class F>
    void sort(F isLess)
    {
        std::sort(m_kept.begin(), m_kept.end(), isLess);
    }

    void clear() { *this = {}; }

    /// How many there were.
    [[nodiscard]] qint64 count() const { return m_kept.size() + m_more; }

    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }

    /// How many of them are kept.
    [[nodiscard]] qsizetype size() const { return m_kept.size(); }

    /// How many are not.
    [[nodiscard]] qint64 more() const { return m_more; }

    [[nodiscard]] const Line &at(qsizetype i) const { return m_kept.at(i); }

    [[nodiscard]] const Line &first() const { return m_kept.first(); }

    [[nodiscard]] const Line &last() const { return m_kept.last(); }

    [[nodiscard]] auto begin() const { return m_kept.begin(); }

    [[nodiscard]] auto end() const { return m_kept.end(); }

private:
    QList<Line> m_kept;
    qint64 m_more = 0;
};

} // namespace Baojia
