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
/// Whether that is what a file system says which has no locks.
bool meansNoLocks(int reason)
{
    return reason == ENOLCK || reason == ENOSYS || reason == EOPNOTSUPP || reason == EINVAL;
}

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

bool FileLock::areKnownFor(const QString &)
{
    return true; // Windows refuses to share what it cannot lock
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
            // A backup to a network folder is worth more than keeping out a second program that makes the very same one.
            if (meansNoLocks(reason))
                return lock;
            ::close(std::exchange(lock.m_file, -1));
            return reason == EWOULDBLOCK ? Error{ErrorKind::LibraryBusy, path, {}} : lockError(path, reason);
        }
        if (isStillNamed(name, file))
            return lock;
        ::close(std::exchange(lock.m_file, -1));
    }
}

bool FileLock::areKnownFor(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return true;
    struct flock asked{};
    asked.l_type = F_RDLCK;
    asked.l_whence = SEEK_SET;
    asked.l_len = 1;
    // Only asks. A lock that somebody else has is an answer and no failure.
    const bool known = ::fcntl(file, F_GETLK, &asked) == 0;
    ::close(file);
    return known;
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
