// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/foldersource.h"

#include "sources/diskfile.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Walks without recursion: a tree can be deeper than a stack.
class Walk
{
public:
    Walk(QString root, const ImportBudget &budget)
        : m_root(std::move(root))
        , m_limit(budget.files)
    {
    }

    Result<void> run(Progress &progress)
    {
        m_folders.append(QString());
        while (!m_folders.isEmpty() && !m_full) {
            const QString folder = m_folders.takeLast();
            if (auto going = progress.report(files.size(), 0, folder); !going)
                return going;
            list(folder);
        }
        return {};
    }

    FileNames files;
    FirstLines<SkippedFile> skipped;

private:
    void list(const QString &folder)
    {
        const QDir dir(m_root + u'/' + folder);
        if (!QFileInfo(dir.absolutePath()).isReadable()) {
            skipped.append({folder, {ErrorKind::AccessDenied, folder, {}}});
            return;
        }
        // System: broken links, pipes and devices are entries too, to be named.
        // One after the other: a list of all that a folder of a million files holds is a gigabyte.
        QDirIterator entries(dir.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (entries.hasNext()) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            take(entry, folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName());
            if (m_full)
                return;
        }
    }

    void take(const QFileInfo &entry, const QString &name)
    {
        static const QSet<QString> versionControl {u".git"_s, u".svn"_s, u".hg"_s, u".bzr"_s, u"CVS"_s};
        if (entry.isSymLink()) {
            skipped.append({name, {ErrorKind::SymbolicLink, name, {}}});
        } else if (entry.isDir()) {
            if (!versionControl.contains(entry.fileName()))
                m_folders.append(name);
        } else if (!entry.isFile()) {
            skipped.append({name, {ErrorKind::ReadFailed, name, u"not a regular file"_s}});
        } else if (!entry.isReadable()) {
            skipped.append({name, {ErrorKind::AccessDenied, name, {}}});
        } else if (files.size() >= m_limit) {
            skipped.append({m_root, {ErrorKind::TooMany, m_root, QString::number(m_limit)}});
            m_full = true;
        } else {
            files.append(name);
        }
    }

    QString m_root;
    qsizetype m_limit = 0;
    QStringList m_folders;
    bool m_full = false;
};

}

Result<std::unique_ptr<Source>> FolderSource::open(const QString &path, Progress &progress, const ImportBudget &budget)
{
    const QFileInfo info(path);
    if (!info.isReadable() || !info.isExecutable())
        return Error {ErrorKind::AccessDenied, path, {}};
    const QString root = info.canonicalFilePath();
    Walk walk(root, budget);
    if (auto walked = walk.run(progress); !walked)
        return walked.error();
    walk.files.sort();
    walk.skipped.sort([](const SkippedFile &left, const SkippedFile &right) { return left.file < right.file; });
    return std::unique_ptr<Source>(
        new FolderSource(path, root, std::move(walk.files), std::move(walk.skipped), budget.documentBytes));
}

FolderSource::FolderSource(QString path, QString root, FileNames files, FirstLines<SkippedFile> skipped, qint64 documentBytes)
    : Source(std::move(path), std::move(files), std::move(skipped))
    , m_root(std::move(root))
    , m_documentBytes(documentBytes)
{
}

QString FolderSource::diskPath(const QString &file) const
{
    return m_root + u'/' + file;
}

Result<QByteArray> FolderSource::read(const QString &file)
{
    if (!contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    return readBelow(m_root, file, m_documentBytes);
}

Result<QByteArray> FolderSource::readHead(const QString &file, qint64 limit)
{
    if (!contains(file))
        return Error {ErrorKind::NotFound, file, {}};
    return readHeadBelow(m_root, file, limit);
}

}
