// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace Baojia {

/// Threads that each own a Context for as long as they live (a database connection on their stack, say) and
/// answer with futures. Each starts with a job: who never asks has none. QtConcurrent is not used because QFuture::result() runs a queued task on the thread
/// that waits, which would open a connection there.
template <class Context>
class Workers
{
public:
    /// Makes a thread's Context, on that thread, before its first job.
    using Factory = std::function<Result<Context>()>;

    Workers(int threads, Factory factory)
        : m_factory(std::move(factory))
        , m_most(static_cast<std::size_t>(threads))
    { }

    /// Waits for the job at hand; jobs still queued answer ErrorKind::Cancelled.
    ~Workers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        for (auto &thread : m_threads)
            thread.join();
    }

    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    Workers(Workers &&) = delete;
    Workers &operator=(Workers &&) = delete;

    /// Runs `job(Context &)`, which returns a Result, on the next free thread. A Context that could not be
    /// made is the answer's error.
    template <class F>
    auto run(F job) -> QFuture<std::invoke_result_t<F, Context &>>
    {
        using Answer = std::invoke_result_t<F, Context &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        push([promise, job = std::move(job)](Context *context, const Error *error) mutable {
            if (error)
                promise->addResult(Answer(*error));
            else
                promise->addResult(job(*context));
            promise->finish();
        });
        return future;
    }

private:
    // Exactly one of the two is given.
    using Job = std::function<void(Context *, const Error *)>;

    void push(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
            if (m_threads.size() < m_most)
                m_threads.emplace_back([this] { work(); });
        }
        m_wake.notify_one();
    }

    void work()
    {
        std::unique_ptr<Result<Context>> context;
        for (;;) {
            Job job;
            bool stopping = false;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
                if (m_jobs.empty())
                    return;
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
                stopping = m_stopping;
            }
            if (stopping) {
                const Error cancelled{ErrorKind::Cancelled, {}, {}};
                job(nullptr, &cancelled);
                continue;
            }
            // A failed opening is tried again at the next job: a full disk or a busy library may have passed.
            if (!context || !context->has_value())
                context = std::make_unique<Result<Context>>(m_factory());
            if (context->has_value())
                job(&context->value(), nullptr);
            else
                job(nullptr, &context->error());
        }
    }

    Factory m_factory;
    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace Baojia
