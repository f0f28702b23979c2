// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

namespace Baojia {

/// As long as it lives, all that its connection reads is of one moment, whatever others commit. It holds the
/// write-ahead log, which grows meanwhile: not for long work while others may import.
class Snapshot
{
public:
    /// `connection` must outlive it.
    [[nodiscard]] static Result<Snapshot> begin(Connection &connection);

    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    explicit Snapshot(Connection &connection);

    Connection *m_connection; ///< null after a move
};

} // namespace Baojia
