// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// How the restoring of one backup went.
struct DrilledBackup
{
    QString file;
    qint64 articles = 0;
    std::optional<Error> fault; ///< none: it can be restored
};

/// Restores each backup of a library (those made by itself, and those before a migration) into a folder of its own, opens what
/// came of it, and takes it away again. The library itself is not touched. Cancelled, DiskFull, AccessDenied.
[[nodiscard]] Result<QList<DrilledBackup>> drillBackups(const QString &library, Progress &progress);

} // namespace Baojia
