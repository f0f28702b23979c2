// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/syncfile.h"

#include <QtCore/QFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
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

Result<void> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    // Renames are written through by the file system itself.
    Q_UNUSED(path);
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return Error{ErrorKind::WriteFailed, path, qt_error_string()};
    const int failed = ::fsync(folder);
    const int reason = errno;
    ::close(folder);
    // EINVAL: a file system that knows no such thing, and has nothing to lose.
    if (failed != 0 && reason != EINVAL)
        return Error{ErrorKind::WriteFailed, path, qt_error_string(reason)};
#endif
    return {};
}

} // namespace Baojia
