// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/upkeepreport.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// So many imports that brought something are worth a backup on the same day.
inline constexpr int kImportsPerBackup = 50;

/// A backup that the program made by itself.
struct KeptBackup
{
    qint64 number = 0; ///< greater is later, whatever the clock says
    QDate date; ///< as the clock said then
    QString file;
    qint64 bytes = 0;
};

/// The folder of a library's automatic backups.
[[nodiscard]] QString backupFolder(const QString &library);

/// The backups in the folder of a library, the latest first. Reads names only.
[[nodiscard]] QList<KeptBackup> keptBackups(const QString &library);

/// Counts an import that brought something, in the library itself: its copies know how far they go.
Result<void> countImport(Connection &connection);

/// Whether a backup is due: there is none, the last one is of another day (of a later one, too, when the clock was put back),
/// or kImportsPerBackup imports came since.
[[nodiscard]] Result<bool> isBackupDue(Connection &connection, const QString &library, QDate today);

/// Makes a backup when one is due, and checks it as a whole; only then may older ones go. Kept are the latest three,
/// the first of this week and of the one before, and the first of this month and of the one before; beyond the latest two not
/// more than 10 GiB altogether. Nothing when none is due.
///
/// DiskFull (subject: the folder) when there would be no room left for the library to grow, without having begun; else as
/// copyLibrary().
[[nodiscard]] Result<std::optional<BackupReport>>
backUpIfDue(Connection &connection, const QString &library, QDate today, Progress &progress);

/// Which of these, the latest first, are kept once the first one is whole.
[[nodiscard]] QList<KeptBackup> worthKeeping(const QList<KeptBackup> &backups);

} // namespace Baojia
