// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Baojia {

/// As long as it lives, a thread looks every 0.1 s whether what SQLite does for `connection` is still wanted, and has SQLite end
/// it when it is not: the statement answers Cancelled, and what it changed is undone. For statements that take long and tell
/// nothing of how far they are. Where the driver's SQLite cannot be reached, the statement goes on to its end.
class LongStatement
{
public:
    /// `isWanted` is called on that thread. Made where the connection belongs, which must outlive it.
    LongStatement(Connection &connection, std::function<bool()> isWanted);
    ~LongStatement();
    LongStatement(const LongStatement &) = delete;
    LongStatement &operator=(const LongStatement &) = delete;
    LongStatement(LongStatement &&) = delete;
    LongStatement &operator=(LongStatement &&) = delete;

private:
    void watch();

    std::function<void()> m_stop;
    std::function<bool()> m_isWanted;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace Baojia
