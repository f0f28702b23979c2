// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Baojia {

/// The whole file. Errors: NotFound, AccessDenied, ReadFailed, TooLarge when it holds more than `limit` bytes
/// (nothing is read then).
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Writes beside the target and renames, so that the target is the old file or the whole new one.
/// Errors: AccessDenied, DiskFull, WriteFailed.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Baojia
