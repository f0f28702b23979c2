// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importreport.h"
#include "library/readyedition.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <variant>

namespace Baojia {

/// What reading gives, in the order in which it gives it.
using ImportItem = std::variant<ReadyEdition, ImportFailure, ImportNote>;

/// Carries what several threads read to the one that commits: portion after portion, however fast each was, so that
/// the same input gives the same library. What is on the way is bounded; who reads ahead of that waits.
class DraftQueue
{
public:
    /// Past `mostBytes` that were pushed and not yet released, only what the taker needs next comes in.
    DraftQueue(qsizetype portions, qint64 mostBytes);

    /// Blocks while there is no room. false: the queue is closed, nobody wants it any more.
    [[nodiscard]] bool push(qsizetype portion, ImportItem item);
    /// The portion is read; nothing more of it comes. Portions must be begun in their order.
    void finish(qsizetype portion, Result<void> end);
    /// Nobody waits or pushes from now on.
    void close();
    [[nodiscard]] bool isClosed() const;

    enum class Taken {
        Item,
        Nothing, ///< it did not come in time
        End, ///< all portions are read and taken, or one ended with an error: see end()
    };

    /// Waits at most for `patience`.
    [[nodiscard]] Taken take(ImportItem &item, std::chrono::milliseconds patience);
    /// `bytes` of the items taken are gone.
    void release(qint64 bytes);

    /// The error that a portion ended with.
    [[nodiscard]] Result<void> end() const;
    /// The most bytes that were ever on the way.
    [[nodiscard]] qint64 peak() const;

    /// What an item counts in bytes.
    [[nodiscard]] static qint64 weightOf(const ImportItem &item);

private:
    struct Portion
    {
        std::deque<ImportItem> items;
        bool finished = false;
        Result<void> end;
    };

    [[nodiscard]] bool hasRoom(qsizetype portion);

    const qsizetype m_count;
    const qint64 m_mostBytes;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_news;
    std::map<qsizetype, Portion> m_portions; // those begun and not yet taken
    qsizetype m_first = 0; // the portion that is taken from
    qint64 m_held = 0;
    qint64 m_peak = 0;
    Result<void> m_end;
    bool m_closed = false;
};

} // namespace Baojia
