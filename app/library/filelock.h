// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace Baojia {

/// A file of this program's own for as long as it lives, which nobody else takes meanwhile; the system lets
/// go of it when the program is killed. QLockFile is not used because one that is killed while it takes the
/// lock leaves a lock for ever.
class FileLock
{
public:
    /// LibraryBusy when another program, or another part of this one, has it; AccessDenied, DiskFull,
    /// WriteFailed. In a folder that knows no locks, as some network folders do not, it is had without one.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    /// Whether the locks that SQLite uses work for this file. Only while this process has nothing else open there: looking
    /// lets go of its locks.
    [[nodiscard]] static bool areKnownFor(const QString &path);

    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock(QString path, int file);

    QString m_path;
    int m_file; ///< -1 after a move
};

} // namespace Baojia
