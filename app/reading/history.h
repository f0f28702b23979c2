// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"

#include <QtCore/QList>

#include <optional>

namespace Baojia {

/// A place that was read.
struct HistoryEntry
{
    ContentUrl url;
    double position = 0; ///< 0 top to 1 end

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Back 后退 and forward 前进, as in a browser: going somewhere new forgets what lay forward.
class History
{
public:
    /// Goes to a new place. Going where one already is changes nothing.
    void visit(const ContentUrl &url);
    /// The current place turned out to be another one: it is gone, or leads there.
    void replace(const ContentUrl &url);
    /// Remembers how far the current place was read, for coming back.
    void setPosition(double position);

    /// As it was: the oldest of `entries` first, and the place among them that is open. Empty where there is no such place.
    [[nodiscard]] static History restored(const QList<HistoryEntry> &entries, qsizetype current);

    [[nodiscard]] std::optional<HistoryEntry> current() const;
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_entries.size(); }

    /// What `back()` or `forward()` would come to, the nearest first.
    [[nodiscard]] QList<HistoryEntry> behind() const;
    [[nodiscard]] QList<HistoryEntry> ahead() const;
    /// Several steps at once, back for less than 0; nothing where there are not so many.
    std::optional<HistoryEntry> go(qsizetype steps);

    /// Steps, and says where to; nothing at the end.
    std::optional<HistoryEntry> back();
    std::optional<HistoryEntry> forward();

    friend bool operator==(const History &, const History &) = default;

private:
    QList<HistoryEntry> m_entries;
    qsizetype m_current = -1;
};

}
