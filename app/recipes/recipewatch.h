// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace Baojia {

/// Stops what takes too long and cannot look at the clock itself: XPath in libxml2 has a bound of steps, but
/// one step may gather the text of a whole document. One thread, which sleeps while nothing is watched;
/// started when first needed.
class RecipeWatch
{
public:
    explicit RecipeWatch(std::chrono::milliseconds longest = std::chrono::seconds(2));
    ~RecipeWatch();
    RecipeWatch(const RecipeWatch &) = delete;
    RecipeWatch &operator=(const RecipeWatch &) = delete;
    RecipeWatch(RecipeWatch &&) = delete;
    RecipeWatch &operator=(RecipeWatch &&) = delete;

    /// Watches while it lives.
    class Guard
    {
    public:
        /// `stop` is called on the watch's thread, at most once, when the time is over.
        Guard(RecipeWatch &watch, std::function<void()> stop);
        ~Guard();
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;
        Guard(Guard &&) = delete;
        Guard &operator=(Guard &&) = delete;

    private:
        friend class RecipeWatch;

        struct Entry
        {
            std::chrono::steady_clock::time_point until;
            std::function<void()> stop;
        };

        RecipeWatch &m_watch;
        std::list<Entry>::iterator m_entry;
    };

private:
    void run();

    const std::chrono::milliseconds m_longest;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<Guard::Entry> m_entries; // oldest first
    bool m_ending = false;
    bool m_asleep = false; // nothing to watch, and no time to wait for
    std::thread m_thread;
};

} // namespace Baojia
