// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

namespace Baojia {

/// A write transaction that is undone unless it is committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that no later statement can find it taken. `connection` must outlive
    /// it. LibraryBusy when another program keeps the lock, LibraryReadOnly.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it returns without an error.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection; ///< null once there is nothing to undo
};

} // namespace Baojia
