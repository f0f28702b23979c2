// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/connection.h"
#include "library/upkeepreport.h"

#include <QtCore/QString>

namespace Baojia {

/// How a copy of a library is made.
struct CopyOrder
{
    /// What is looked at before the copy gets its name. Always: its schema, SQLite's quick check, and that it
    /// holds the articles that the library holds.
    enum class Check {
        Structure,
        Contents, ///< and the hash of every article, asset and original; wants the newest schema
    };
    enum class Existing {
        Refuse, ///< a target that is there stays: AlreadyExists
        Replace, ///< it goes at the moment the checked copy takes its name
    };

    QString target;
    Check check = Check::Structure;
    Existing existing = Existing::Refuse;
};

/// Copies the library that `connection` reads, as it is at one moment while others go on writing, to a name
/// beside the target; checks the copy, puts it on the disk and gives it its name. Whatever goes wrong, the
/// target is as it was. What an attempt that was killed left is taken away by the next one with the same
/// target.
///
/// AlreadyExists, AccessDenied, DiskFull, WriteFailed (subject: the target), LibraryDamaged (subject: the
/// library, or the copy when it is that which is not sound), LibraryBusy when another program makes the same
/// copy. Cancelled soon after that is wished.
[[nodiscard]] Result<BackupReport>
copyLibrary(Connection &connection, const CopyOrder &order, Progress &progress);

} // namespace Baojia
