// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/draftqueue.h"

#include <algorithm>
#include <utility>

namespace Baojia {

DraftQueue::DraftQueue(qsizetype portions, qint64 mostBytes)
    : m_count(portions)
    , m_mostBytes(mostBytes)
{ }

qint64 DraftQueue::weightOf(const ImportItem &item)
{
    constexpr qint64 kLine = 512;
    const auto *edition = std::get_if<ReadyEdition>(&item);
    return edition ? edition->weight() : kLine;
}

// What is needed next always has room, or the taker and the readers would wait for each other.
bool DraftQueue::hasRoom(qsizetype portion)
{
    return m_held < m_mostBytes || (portion == m_first && m_portions[portion].items.empty());
}

bool DraftQueue::push(qsizetype portion, ImportItem item)
{
    const qint64 weight = weightOf(item);
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_closed || hasRoom(portion); });
        if (m_closed)
            return false;
        m_held += weight;
        m_peak = std::max(m_peak, m_held);
        m_portions[portion].items.push_back(std::move(item));
    }
    m_news.notify_one();
    return true;
}

void DraftQueue::finish(qsizetype portion, Result<void> end)
{
    {
        const std::lock_guard lock(m_mutex);
        Portion &finished = m_portions[portion];
        finished.finished = true;
        finished.end = std::move(end);
    }
    m_news.notify_one();
}

void DraftQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_room.notify_all();
    m_news.notify_all();
}

bool DraftQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

DraftQueue::Taken DraftQueue::take(ImportItem &item, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(m_mutex);
    while (m_first < m_count && !m_closed && m_end) {
        Portion &portion = m_portions[m_first];
        if (!portion.items.empty()) {
            item = std::move(portion.items.front());
            portion.items.pop_front();
            lock.unlock();
            m_room.notify_all();
            return Taken::Item;
        }
        if (portion.finished) {
            m_end = std::move(portion.end);
            m_portions.erase(m_first++);
            m_room.notify_all();
        } else if (m_news.wait_until(lock, deadline) == std::cv_status::timeout) {
            return Taken::Nothing;
        }
    }
    return Taken::End;
}

void DraftQueue::release(qint64 bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_held -= bytes;
    }
    m_room.notify_all();
}

Result<void> DraftQueue::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

qint64 DraftQueue::peak() const
{
    const std::lock_guard lock(m_mutex);
    return m_peak;
}

} // namespace Baojia
