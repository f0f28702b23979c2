// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

namespace Baojia {

/// The file `name` below the canonical folder `root`. Errors bear `name` as their subject: NotFound, AccessDenied,
/// ReadFailed, TooLarge (more than `limit` bytes), SymbolicLink (it leads out of `root`, now if not when it was listed).
[[nodiscard]] Result<QByteArray> readBelow(const QString &root, const QString &name, qint64 limit);

/// The same, but only its first `limit` bytes, whatever its size.
[[nodiscard]] Result<QByteArray> readHeadBelow(const QString &root, const QString &name, qint64 limit);

/// Why `file` could not be opened: AccessDenied or ReadFailed, about `name`.
[[nodiscard]] Error openError(const QFile &file, const QString &name);

/// Whether `name` is a regular file that really lies below the canonical folder `root`.
[[nodiscard]] bool isFileBelow(const QString &root, const QString &name);

}
