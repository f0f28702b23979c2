// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// Returns when the file's bytes are on the disk. VACUUM INTO leaves that to its caller. WriteFailed.
Result<void> syncFile(const QString &path);

/// Returns when the names in the folder are on the disk: after a rename, which is not durable by itself. WriteFailed.
Result<void> syncFolder(const QString &path);

} // namespace Baojia
