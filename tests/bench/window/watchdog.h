// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

#include "tests/bench/measure/samples.h"

namespace Baojia::Bench {

/// A thread did not come back to its event loop for a while.
struct Gap
{
    double milliseconds = 0;
    double processorMilliseconds =
        0; ///< that the thread itself was at work meanwhile; the rest it waited, for whatever
    QString where; ///< the innermost function of Baojia that it was found in; empty: it was in none
};

/// What was seen during one phase.
struct Watched
{
    QString phase;
    Samples beats; ///< milliseconds until each heartbeat was answered
    double longestIdle =
        0; ///< of a thread that has nothing to do, at the same time: the noise of the machine
    QList<Gap> gaps; ///< longer than Watchdog::bound
};

/// Sends heartbeats through the event loop of the GUI thread, and of an idle thread for comparison. When the
/// GUI thread does not answer in time, it is looked at where it is: a gap alone does not tell whose work it
/// was.
class Watchdog
{
public:
    static constexpr double bound = 16; ///< ms

    /// On the GUI thread.
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;
    Watchdog(Watchdog &&) = delete;
    Watchdog &operator=(Watchdog &&) = delete;

    /// Begins a phase and answers what was seen in the one before.
    [[nodiscard]] Watched begin(const QString &phase);

private:
    class Watcher;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace Baojia::Bench
