// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipewatch.h"

namespace Baojia {

RecipeWatch::RecipeWatch(std::chrono::milliseconds longest)
    : m_longest(longest)
{ }

RecipeWatch::~RecipeWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void RecipeWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_entries.empty()) {
            m_asleep = true;
            m_wake.wait(lock);
            m_asleep = false;
            continue;
        }
        const auto now = std::chrono::steady_clock::now();
        for (Guard::Entry &entry : m_entries) {
            if (entry.until <= now && entry.stop) {
                // Under the lock: a guard that ends waits here, so that what it stops is still alive.
                entry.stop();
                entry.stop = nullptr;
            }
        }
        // Exact enough, and not a wake-up for every document while they come and go quickly.
        m_wake.wait_for(lock, m_longest / 4);
    }
}

RecipeWatch::Guard::Guard(RecipeWatch &watch, std::function<void()> stop)
    : m_watch(watch)
{
    bool asleep = false;
    {
        const std::scoped_lock lock(m_watch.m_mutex);
        asleep = m_watch.m_asleep;
        m_entry = m_watch.m_entries.insert(
            m_watch.m_entries.end(), {std::chrono::steady_clock::now() + m_watch.m_longest, std::move(stop)});
        if (!m_watch.m_thread.joinable())
            m_watch.m_thread = std::thread([&watch] { watch.run(); });
    }
    if (asleep)
        m_watch.m_wake.notify_one();
}

RecipeWatch::Guard::~Guard()
{
    const std::scoped_lock lock(m_watch.m_mutex);
    m_watch.m_entries.erase(m_entry);
}

} // namespace Baojia
