// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

namespace Baojia {

/// While it lives, all that is read on the connection is of the moment of the first reading. It keeps the write-ahead log from
/// starting anew, so it has to be short.
class ReadSnapshot
{
public:
    /// `connection` must outlive it.
    explicit ReadSnapshot(Connection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;
    ReadSnapshot(ReadSnapshot &&) = delete;
    ReadSnapshot &operator=(ReadSnapshot &&) = delete;

    /// The error of the connection, when there is no snapshot.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    Connection &m_connection;
    Result<void> m_begun;
};

} // namespace Baojia
