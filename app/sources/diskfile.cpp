// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/diskfile.h"

#include "base/file.h"

#include <QtCore/QFileInfo>

namespace Baojia {

namespace {

QString below(const QString &root, const QString &name)
{
    return root.endsWith(u'/') ? QString(root + name) : QString(root + u'/' + name);
}

Result<QString> checkedPath(const QString &root, const QString &name)
{
    const QString path = below(root, name);
    const QFileInfo info(path);
    if (!info.exists())
        return Error {ErrorKind::NotFound, name, {}};
    if (!isFileBelow(root, name))
        return Error {ErrorKind::SymbolicLink, name, {}};
    if (!info.isReadable())
        return Error {ErrorKind::AccessDenied, name, {}};
    return path;
}

}

Error openError(const QFile &file, const QString &name)
{
    // QFile calls everything that stops an opening the same; only the rights tell.
    const bool denied = file.exists() && !QFileInfo(file.fileName()).isReadable();
    return {denied ? ErrorKind::AccessDenied : ErrorKind::ReadFailed, name, denied ? QString() : file.errorString()};
}

bool isFileBelow(const QString &root, const QString &name)
{
    const QFileInfo info(below(root, name));
    return info.isFile() && info.canonicalFilePath().startsWith(below(root, QString()));
}

Result<QByteArray> readBelow(const QString &root, const QString &name, qint64 limit)
{
    const auto path = checkedPath(root, name);
    if (!path)
        return path.error();
    auto bytes = readFile(*path, limit);
    if (!bytes)
        return Error {bytes.error().kind, name, bytes.error().detail};
    return bytes;
}

Result<QByteArray> readHeadBelow(const QString &root, const QString &name, qint64 limit)
{
    const auto path = checkedPath(root, name);
    if (!path)
        return path.error();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return openError(file, name);
    QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return Error {ErrorKind::ReadFailed, name, file.errorString()};
    return bytes;
}

}
