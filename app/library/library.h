// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

struct Migration;

/// How a library may be used after it was opened.
enum class LibraryAccess {
    ReadWrite,
    ReadOnly, ///< its folder or file cannot be written, has no memory that programs share, or the disk is full: reading goes on
};

/// A folder that holds library.sqlite. This class prepares the folder; connections are opened per thread from it.
class Library
{
public:
    /// Opens `folder`, making it when it does not exist, and brings an older schema up to date (after a verified backup
    /// beside it). Errors: AccessDenied, DiskFull, NotALibrary, LibraryNewer, LibraryDamaged, LibraryBusy (detail: "no-locks"
    /// where the folder has none, as some network folders do not), Database.
    [[nodiscard]] static Result<Library> open(const QString &folder);

    /// Opens without writing anything, but undoes what a program that was killed left half done; NotFound when there is none.
    [[nodiscard]] static Result<Library> openExisting(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] LibraryAccess access() const { return m_access; }

    /// A connection for the calling thread. LibraryReadOnly or DiskFull when the library is read-only.
    [[nodiscard]] Result<Connection> connectForWriting() const;
    [[nodiscard]] Result<Connection> connectForReading() const;

private:
    /// What an opening found.
    struct Inspection
    {
        int version = 0;
        Connection::Mode reading = Connection::Mode::ReadOnly; ///< how it can be read
        ErrorKind refusal = ErrorKind::LibraryReadOnly; ///< why it cannot be written, where it cannot
    };

    [[nodiscard]] static Result<Inspection> inspect(const QString &path, const QList<Migration> &migrations);
    Library(const QString &folder, const Inspection &found);

    QString m_folder;
    LibraryAccess m_access;
    Connection::Mode m_reading;
    ErrorKind m_refusal;
};

}
