// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "repair/repairreport.h"

#include <QtCore/QString>

namespace Baojia {

/// Makes a library in `folder`, which has none yet, of all that can be read of a damaged one: `damaged` is its folder or its
/// file, and is only read. What a person did comes first, then headings, then texts and pictures. Every hash is computed
/// anew: an article that is not what was imported is kept and bears the warning "repaired", a picture or document that is
/// not is left out. The new library gets its name once it is whole, checked and on the disk.
///
/// NotFound, AlreadyExists (a library in `folder`), NotALibrary, LibraryNewer, LibraryDamaged (its list of tables cannot be
/// read: nothing is left to go by), AccessDenied, DiskFull, WriteFailed, Cancelled: nothing is left in `folder`.
[[nodiscard]] Result<RepairReport>
repairLibrary(const QString &damaged, const QString &folder, Progress &progress);

} // namespace Baojia
