// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/watchdog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

#include "tests/bench/window/stacksample.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baojia::Bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kBetween = 3ms;
constexpr auto kLook = 1ms;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Answers heartbeats on the thread it lives on.
class Heart : public QObject
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_answered = true;
        return true;
    }

    void beat()
    {
        m_answered = false;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    [[nodiscard]] bool hasAnswered() const { return m_answered; }

private:
    std::atomic_bool m_answered{true};
};

} // namespace

class Watchdog::Watcher
{
public:
    Watcher()
    {
        m_idleHeart.moveToThread(&m_idleThread);
        m_idleThread.start();
        m_gui = std::thread([this] { watchGui(); });
        m_idle = std::thread([this] { watchIdle(); });
    }

    ~Watcher()
    {
        m_stopping = true;
        m_gui.join();
        m_idle.join();
        m_idleThread.quit();
        m_idleThread.wait();
    }

    Watcher(const Watcher &) = delete;
    Watcher &operator=(const Watcher &) = delete;
    Watcher(Watcher &&) = delete;
    Watcher &operator=(Watcher &&) = delete;

    Watched begin(const QString &phase)
    {
        const std::lock_guard lock(m_mutex);
        Watched before = std::exchange(m_seen, {});
        m_seen.phase = phase;
        return before;
    }

private:
    void watchGui()
    {
        while (!m_stopping) {
            std::this_thread::sleep_for(kBetween);
            const auto start = Clock::now();
            const double processor = watchedProcessorMilliseconds();
            QString where;
            m_guiHeart.beat();
            while (!m_guiHeart.hasAnswered() && !m_stopping) {
                std::this_thread::sleep_for(kLook);
                // Looked at again and again while it lasts: one look may catch it between two things.
                if (since(start) > bound && where.isEmpty() && !m_guiHeart.hasAnswered() && m_sampler.take())
                    where = StackSampler::ownFunction();
            }
            const double took = since(start);
            const std::lock_guard lock(m_mutex);
            m_seen.beats.add(took);
            if (took > bound)
                m_seen.gaps.append({took, watchedProcessorMilliseconds() - processor, where});
        }
    }

    void watchIdle()
    {
        while (!m_stopping) {
            std::this_thread::sleep_for(kBetween);
            const auto start = Clock::now();
            m_idleHeart.beat();
            while (!m_idleHeart.hasAnswered() && !m_stopping)
                std::this_thread::sleep_for(kLook);
            const std::lock_guard lock(m_mutex);
            m_seen.longestIdle = std::max(m_seen.longestIdle, since(start));
        }
    }

    StackSampler m_sampler;
    Heart m_guiHeart;
    Heart m_idleHeart;
    QThread m_idleThread;
    std::atomic_bool m_stopping{false};
    std::mutex m_mutex;
    Watched m_seen;
    std::thread m_gui;
    std::thread m_idle;
};

Watchdog::Watchdog()
    : m_watcher(std::make_unique<Watcher>())
{ }

Watchdog::~Watchdog() = default;

Watched Watchdog::begin(const QString &phase)
{
    return m_watcher->begin(phase);
}

} // namespace Baojia::Bench
