// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source.h"

#include "sources/archivesource.h"
#include "sources/diskfile.h"
#include "sources/filekind.h"
#include "sources/filesource.h"
#include "sources/foldersource.h"
#include "sources/pack.h"

#include <QtCore/QBuffer>
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

QString Source::url(const QString &file) const
{
    Q_UNUSED(file)
    return {};
}

QString Source::charset(const QString &file) const
{
    Q_UNUSED(file)
    return {};
}

bool Source::isCompanion(const QString &file) const
{
    return hasCompanionSuffix(file);
}

QStringList Source::filesBelow(const QString &folder) const
{
    const QString prefix = folder + u'/';
    QStringList below;
    for (qsizetype place = m_files.lowerBound(prefix); place < m_files.size(); ++place) {
        const QString file = m_files.at(place);
        if (!file.startsWith(prefix))
            break;
        below.append(file);
    }
    return below;
}

Result<std::shared_ptr<QIODevice>> Source::device(const QString &file)
{
    if (const QString path = diskPath(file); !path.isEmpty() && contains(file)) {
        auto onDisk = std::make_shared<QFile>(path);
        if (!onDisk->open(QIODevice::ReadOnly))
            return openError(*onDisk, file);
        return std::shared_ptr<QIODevice>(std::move(onDisk));
    }
    auto bytes = read(file);
    if (!bytes)
        return bytes.error();
    auto inMemory = std::make_shared<QBuffer>();
    inMemory->setData(*std::move(bytes));
    inMemory->open(QIODevice::ReadOnly);
    return std::shared_ptr<QIODevice>(std::move(inMemory));
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
    // An EPUB whose mark is not where it should be looks like any zip.
    if (isArchive(*mark) && suffixOf(path) != "epub"_L1 && packKindOf(*mark) != PackKind::Warc)
        return ArchiveSource::open(path, nullptr, progress, budget);
    return FileSource::open(path, budget);
}

Result<std::unique_ptr<Source>> Source::openArchive(const QString &path, std::shared_ptr<QIODevice> device,
                                                    Progress &progress, const ImportBudget &budget)
{
    return ArchiveSource::open(path, std::move(device), progress, budget);
}

}
