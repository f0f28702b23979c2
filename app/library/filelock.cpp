// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filelock.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#include <share.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Baojia {

namespace {

Error lockError(const QString &path, int reason)
{
    switch (reason) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::AccessDenied, path, {}};
    case ENOSPC:
        return {ErrorKind::DiskFull, path, {}};
    default: // any number of the system's, not one of our enums
        return {ErrorKind::WriteFailed, path, qt_error_string(reason)};
    }
}

#ifndef Q_OS_WIN
/// Whether `file` still is what `path` names: the one that had it before takes the name away when it lets go.
bool isStillNamed(const QByteArray &path, int file)
{
    struct stat opened;
    struct stat named;
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}
#endif

} // namespace

FileLock::FileLock(QString path, int file)
    : m_path(std::move(path))
    , m_file(file)
{ }

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
{ }

#ifdef Q_OS_WIN

Result<FileLock> FileLock::take(const QString &path)
{
    int file = -1;
    const int failed = ::_wsopen_s(&file,
                                   reinterpret_cast<const wchar_t *>(path.utf16()),
                                   _O_CREAT | _O_RDWR | _O_NOINHERIT | _O_TEMPORARY,
                                   _SH_DENYRW,
                                   _S_IREAD | _S_IWRITE);
    if (failed == EACCES && QFile::exists(path))
        return Error{ErrorKind::LibraryBusy, path, {}};
    if (failed != 0)
        return lockError(path, failed);
    return FileLock(path, file);
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::_close(m_file);
}

#else

Result<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0)
            return lockError(path, errno);
        FileLock lock(path, file);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(std::exchange(lock.m_file, -1));
            return reason == EWOULDBLOCK ? Error{ErrorKind::LibraryBusy, path, {}} : lockError(path, reason);
        }
        if (isStillNamed(name, file))
            return lock;
        ::close(std::exchange(lock.m_file, -1));
    }
}

FileLock::~FileLock()
{
    if (m_file < 0)
        return;
    // The name first, while nobody else can have the lock.
    QFile::remove(m_path);
    ::close(m_file);
}

#endif

} // namespace Baojia
