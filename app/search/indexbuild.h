// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"

namespace Baojia {

/// Makes the full-text index anew from the articles when that is necessary, some articles a transaction, so
/// that it can stop and go on later.
class IndexBuild
{
public:
    /// Both must outlive it.
    IndexBuild(Connection &connection, Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    { }

    /// Does nothing when the index is whole and of this program's kind. Cancelled.
    Result<void> run();
    /// One transaction of it; whether the index is whole now. It goes on where the one before was left.
    Result<bool> advance();

    /// The version of what the library's index was made with; empty: none was made yet. Database.
    [[nodiscard]] static Result<QString> madeWith(Connection &connection);

private:
    Result<bool> isWhole();
    Result<qint64> begin();
    Result<qint64> addSome(qint64 after);
    Result<void> finish();
    static Result<QString> remembered(Connection &connection, const QString &key);
    Result<void> remember(const QString &key, const QString &value);

    Connection &m_connection;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Baojia
