// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>

namespace Baojia {

namespace {

Error readError(const QFile &file, const QString &path)
{
    // QFile calls everything that stops an opening the same; only the rights tell.
    if (file.error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable())
        return {ErrorKind::AccessDenied, path, {}};
    return {ErrorKind::ReadFailed, path, file.errorString()};
}

Error writeError(const QSaveFile &file, const QString &path, qint64 wanted)
{
    // QFileDevice reports a full disk as an ordinary write error, so the room that is left decides.
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() < wanted))
        return {ErrorKind::DiskFull, path, {}};
    if (file.error() == QFileDevice::PermissionsError)
        return {ErrorKind::AccessDenied, path, {}};
    return {ErrorKind::WriteFailed, path, file.errorString()};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return readError(file, path);
    if (file.size() > limit)
        return Error{ErrorKind::TooLarge, path, QString::number(limit)};
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return readError(file, path);
    // A device or a file that grows has no honest size beforehand.
    if (bytes.size() > limit)
        return Error{ErrorKind::TooLarge, path, QString::number(limit)};
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path, bytes.size());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file, path, bytes.size());
    return {};
}

} // namespace Baojia
