// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/history.h"
#include "ui/reader/placetitle.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace Baojia {

/// What a tab is: the ways from its place, how far that was read, and what it is called.
struct ReadingTab
{
    History history;
    PlaceTitle title;

    friend bool operator==(const ReadingTab &, const ReadingTab &) = default;
};

/// The tabs 标签页 of a window and those that were closed. There is always one.
class TabList
{
public:
    /// How many closed ones are remembered.
    static constexpr qsizetype mostClosed = 25;

    [[nodiscard]] qsizetype count() const { return m_tabs.size(); }

    [[nodiscard]] qsizetype currentIndex() const { return m_current; }

    [[nodiscard]] const ReadingTab &at(qsizetype index) const { return m_tabs.at(index); }

    [[nodiscard]] const ReadingTab &current() const { return m_tabs.at(m_current); }

    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }

    void setCurrent(qsizetype index);

    void setHistory(qsizetype index, const History &history) { m_tabs[index].history = history; }

    void setTitle(qsizetype index, const PlaceTitle &title) { m_tabs[index].title = title; }

    /// Puts it to the right of the current one and of what was opened from there; answers where.
    qsizetype add(const ReadingTab &place);
    /// The one that follows becomes current, at the end the one before. The last tab stays: false.
    bool close(qsizetype index);
    /// The one closed last comes back where it was; answers where.
    std::optional<qsizetype> reopen();
    void move(qsizetype from, qsizetype to);

    /// Everything, with as much of the histories as one is likely to walk.
    [[nodiscard]] QByteArray saved() const;
    /// Nothing where that was not saved by saved().
    [[nodiscard]] static std::optional<TabList> restored(const QByteArray &saved);

    friend bool operator==(const TabList &, const TabList &) = default;

private:
    struct Closed
    {
        ReadingTab place;
        qsizetype index = 0;

        friend bool operator==(const Closed &, const Closed &) = default;
    };

    QList<ReadingTab> m_tabs{ReadingTab()};
    QList<Closed> m_closed; ///< the last one last
    qsizetype m_current = 0;
    qsizetype m_opened = 0; ///< from the current one, since it is current
};

} // namespace Baojia
