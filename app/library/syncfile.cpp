// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/syncfile.h"

#include <QtCore/QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Baojia {

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{ErrorKind::WriteFailed, path, file.errorString()};
#ifdef Q_OS_WIN
    const int failed = ::_commit(file.handle());
#else
    const int failed = ::fsync(file.handle());
#endif
    if (failed != 0)
        return Error{ErrorKind::WriteFailed, path, qt_error_string()};
    return {};
}

} // namespace Baojia
