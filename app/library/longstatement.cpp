// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/longstatement.h"

#include <chrono>
#include <utility>

namespace Baojia {

namespace {
constexpr std::chrono::milliseconds kLookInterval(100);
}

LongStatement::LongStatement(Connection &connection, std::function<bool()> isWanted)
    : m_stop(connection.stopper())
    , m_isWanted(std::move(isWanted))
    , m_thread([this] { watch(); })
{ }

LongStatement::~LongStatement()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void LongStatement::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kLookInterval, [this] { return m_done; })) {
        // Again and again: it may have come between two statements, where SQLite forgets it.
        if (!m_isWanted() && m_stop)
            m_stop();
    }
}

} // namespace Baojia
