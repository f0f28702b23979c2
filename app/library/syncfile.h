// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// Returns when the file's bytes are on the disk. VACUUM INTO leaves that to its caller. WriteFailed.
Result<void> syncFile(const QString &path);

} // namespace Baojia
