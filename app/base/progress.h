// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <atomic>
#include <functional>
#include <memory>

namespace Baojia {

/// How far a long piece of work has come. total 0 = not known yet.
struct ProgressState
{
    qint64 done = 0;
    qint64 total = 0;
    QString subject; ///< what is at hand: a file name, an edition
};

/// A person's wish to stop, shared between the one who wishes and the one who works. Copies share the wish.
class CancelToken
{
public:
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Reports progress at most every 0.1 s. Reporting is also where long work learns that it should stop.
class Progress
{
public:
    using Listener = std::function<void(const ProgressState &)>;

    Progress() = default;
    explicit Progress(CancelToken token, Listener listener = {});

    /// Says how far the work is. ErrorKind::Cancelled when it should stop now.
    Result<void> report(qint64 done, qint64 total, const QString &subject = {});

    [[nodiscard]] bool isCancelled() const { return m_token.isCancelled(); }

private:
    CancelToken m_token;
    Listener m_listener;
    QElapsedTimer m_sinceLast;
};

} // namespace Baojia
