// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace Baojia {

/// By what a file is known to be as it was, without reading it.
struct FileStamp
{
    qint64 size = 0; ///< bytes
    qint64 changed = 0; ///< ms since 1970 in UTC

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// By names relative to a folder, '/' between folders.
using FileStamps = QHash<QString, FileStamp>;

} // namespace Baojia
