// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/databaseerror.h"

namespace Baojia {

namespace {

// https://www.sqlite.org/rescode.html; the program does not link SQLite itself, Qt's driver does.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupt = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Authorisation = 23,
    NotADatabase = 26,
};

// Extended codes of InputOutput that come from reading.
constexpr int kReadFailed = InputOutput | (1 << 8);
constexpr int kShortRead = InputOutput | (2 << 8);
// The index of the log, the first thing that is written when a library is opened, has no room.
constexpr int kNoRoomForIndex = InputOutput | (19 << 8);

ErrorKind kindOf(int code)
{
    // Any code of SQLite, known to this program or not, may come here: not one of our enums, so there is a
    // default.
    switch (code & 0xff) {
    case Full:
        return ErrorKind::DiskFull;
    case ReadOnly:
        return ErrorKind::LibraryReadOnly;
    case Busy:
    case Locked:
        return ErrorKind::LibraryBusy;
    case Corrupt:
        return ErrorKind::LibraryDamaged;
    case NotADatabase:
        return ErrorKind::NotALibrary;
    case InputOutput:
        if (code == kNoRoomForIndex)
            return ErrorKind::DiskFull;
        return code == kReadFailed || code == kShortRead ? ErrorKind::ReadFailed : ErrorKind::WriteFailed;
    case Permission:
    case CannotOpen:
    case Authorisation:
        return ErrorKind::AccessDenied;
    case TooBig:
        return ErrorKind::TooLarge;
    case Interrupt:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Database;
    }
}

} // namespace

Error databaseError(const QSqlError &error, const QString &file)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const ErrorKind kind = isNumber ? kindOf(code) : ErrorKind::Database;
    // All that SQLite has to say of a lock, or of having been stopped, is in the sentence already.
    const bool isSaid = kind == ErrorKind::LibraryBusy || kind == ErrorKind::Cancelled;
    return {kind, file, isSaid ? QString() : said.trimmed()};
}

} // namespace Baojia
