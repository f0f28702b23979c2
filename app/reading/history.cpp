// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/history.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr qsizetype entriesKept = 500;

}

void History::visit(const ContentUrl &url)
{
    if (m_current >= 0 && m_entries[m_current].url == url)
        return;
    m_entries.resize(m_current + 1);
    m_entries.append({url, 0});
    if (m_entries.size() > entriesKept)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

void History::replace(const ContentUrl &url)
{
    if (m_current >= 0 && m_entries[m_current].url != url)
        m_entries[m_current] = {url, 0};
}

History History::restored(const QList<HistoryEntry> &entries, qsizetype current)
{
    History history;
    if (current < 0 || current >= entries.size())
        return history;
    history.m_entries = entries;
    history.m_current = current;
    return history;
}

void History::setPosition(double position)
{
    if (m_current >= 0)
        m_entries[m_current].position = std::clamp(position, 0.0, 1.0);
}

std::optional<HistoryEntry> History::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_entries[m_current]);
}

QList<HistoryEntry> History::behind() const
{
    QList<HistoryEntry> entries = m_entries.mid(0, qMax<qsizetype>(m_current, 0));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

QList<HistoryEntry> History::ahead() const
{
    return m_entries.mid(m_current + 1);
}

std::optional<HistoryEntry> History::go(qsizetype steps)
{
    const qsizetype to = m_current + steps;
    if (to < 0 || to >= m_entries.size())
        return std::nullopt;
    m_current = to;
    return m_entries[m_current];
}

std::optional<HistoryEntry> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_entries[--m_current];
}

std::optional<HistoryEntry> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_entries[++m_current];
}

}
