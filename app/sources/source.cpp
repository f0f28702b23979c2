// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source.h"

#include "sources/archivesource.h"
#include "sources/diskfile.h"
#include "sources/filekind.h"
#include "sources/filesource.h"
#include "sources/foldersource.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

Result<QByteArray> archiveMark(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return openError(file, path);
    return file.read(kArchiveMarkBytes);
}

}

Source::Source(QString path, FileNames files, FirstLines<SkippedFile> skipped)
    : m_path(std::move(path))
    , m_files(std::move(files))
    , m_skipped(std::move(skipped))
{
}

bool Source::contains(const QString &file) const
{
    return m_files.contains(file);
}

QString Source::diskPath(const QString &file) const
{
    Q_UNUSED(file)
    return {};
}

Result<std::unique_ptr<Source>> Source::open(const QString &path, Progress &progress, const ImportBudget &budget)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {ErrorKind::NotFound, path, {}};
    if (info.isDir())
        return FolderSource::open(path, progress, budget);
    // Opening a pipe would wait for a writer, reading a device might never end.
    if (!info.isFile())
        return Error {ErrorKind::ReadFailed, path, u"not a regular file"_s};
    const auto mark = archiveMark(path);
    if (!mark)
        return mark.error();
    if (isArchive(*mark))
        return ArchiveSource::open(path, progress, budget);
    return FileSource::open(path, budget);
}

}
