// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/upkeepreport.h"

#include <QtCore/QString>

namespace Baojia {

/// The long part of a restore, which leaves the library alone and may go on while it is read and written:
/// copies the backup beside the library of `folder` (made when it is missing), brings the copy up to date and
/// checks all of it. The backup is only read. What an attempt that was killed left is taken away by the next
/// one.
///
/// NotFound, AccessDenied, NotALibrary, LibraryNewer, BackupDamaged (subject: the backup), BadArgument (the
/// backup is the library), LibraryBusy (another program restores), DiskFull, WriteFailed, Cancelled.
[[nodiscard]] Result<PreparedRestore>
prepareRestore(const QString &folder, const QString &backup, Progress &progress);

/// The short part: puts the checked copy in the library's place at one moment and keeps what was there before
/// beside it. A program killed at any point leaves one of the two libraries in place, whole. The caller has
/// no connection to the library.
///
/// LibraryInUse when another program has it open, LibraryNewer when it is of a newer program, NotALibrary
/// when it is another program's database; the library is then as it was, and the copy is taken away.
[[nodiscard]] Result<RestoreReport> finishRestore(const PreparedRestore &prepared);

/// Takes the checked copy away when it is not wanted after all.
void forgetRestore(const PreparedRestore &prepared);

} // namespace Baojia
