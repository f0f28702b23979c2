// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What a check of the library found.
struct IntegrityReport
{
    qint64 newspapers = 0;
    qint64 editions = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 assets = 0;
    qint64 bookmarks = 0;
    /// One technical line a fault; empty when the library is sound.
    QStringList faults;
};

/// SQLite's own check, foreign keys, the hash of every article and asset, and the count of index rows. Cancelled.
[[nodiscard]] Result<IntegrityReport> checkLibrary(Connection &connection, Progress &progress);

}
