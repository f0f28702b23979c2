// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filestamp.h"
#include "base/progress.h"
#include "base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What a look into a folder found. Links are not followed; hidden files and folders, and names under which
/// programs keep what they are still writing (.part, .crdownload …), are not seen.
struct FolderLook
{
    /// More files are too many to be looked through every minute.
    static constexpr qsizetype mostFiles = 200'000;
    /// How many known files may be gone before they are named to be forgotten: what comes back is known
    /// again.
    static constexpr qsizetype mostGone = 1000;
    /// How many folders are named to be listened to.
    static constexpr qsizetype mostFolders = 200;

    FileStamps arrived; ///< new or changed, and the same as at the look before
    FileStamps unsettled; ///< new or changed, perhaps still being written: what the next look is to be told
    QStringList gone; ///< known files that are not there; empty while they are not more than mostGone
    QStringList folders; ///< the folder and those in it, absolute; the first of them
};

/// What is known of a folder before a look.
struct FolderMemory
{
    FileStamps known; ///< files that are no news
    FileStamps before; ///< FolderLook::unsettled of the last look
    QString leaveOut; ///< absolute and canonical: a folder not to be looked into; may be empty
};

/// Looks through a folder and all that are in it. A file whose size or time moved since the look before, or
/// that is empty, is unsettled. NotFound, AccessDenied, TooMany, Cancelled; a folder inside that may not be
/// read is passed over.
[[nodiscard]] Result<FolderLook> lookInto(const QString &folder, FolderMemory memory, Progress &progress);

} // namespace Baojia
