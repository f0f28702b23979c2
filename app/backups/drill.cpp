// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/drill.h"

#include "backups/automaticbackup.h"
#include "library/library.h"
#include "library/restore.h"
#include "library/statement.h"

#include <QtCore/QDir>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString &library)
{
    QStringList files;
    for (const KeptBackup &backup : keptBackups(library))
        files << backup.file;
    const auto upgraded = QDir(library).entryInfoList({u"library-schema*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : upgraded)
        files << file.absoluteFilePath();
    return files;
}

/// How many articles the library has that the backup becomes.
Result<qint64> restoreInto(const QString &folder, const QString &backup, Progress &progress)
{
    const auto prepared = prepareRestore(folder, backup, progress);
    if (!prepared)
        return prepared.error();
    if (const auto restored = finishRestore(*prepared); !restored)
        return restored.error();
    const auto library = Library::openExisting(folder);
    if (!library)
        return library.error();
    auto connection = library->connectForReading();
    if (!connection)
        return connection.error();
    Statement count(*connection, u"SELECT count(*) FROM article"_s);
    if (auto row = count.step(); !row)
        return row.error();
    if (count.integer(0) != prepared->articles)
        return Error{ErrorKind::BackupDamaged, backup, u"the number of articles differs"_s};
    return prepared->articles;
}

/// Whether it is the drill that cannot go on, and not the backup that is bad.
bool stops(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::DiskFull
        || error.kind == ErrorKind::WriteFailed;
}

/// What drills left that were killed. Those of today may be at work.
void removeLeftovers(const QString &library)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto folders = QDir(library).entryInfoList({u"drill-??????"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified() < yesterday)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

Result<QList<DrilledBackup>> drillBackups(const QString &library, Progress &progress)
{
    removeLeftovers(library);
    QList<DrilledBackup> drilled;
    const QStringList files = filesOf(library);
    for (const QString &file : files) {
        // On the library's own disk: the system's folder for such things is often too small.
        const QTemporaryDir folder(QDir(library).filePath(u"drill-XXXXXX"_s));
        if (!folder.isValid())
            return Error{ErrorKind::AccessDenied, library, folder.errorString()};
        const auto articles = restoreInto(folder.path(), file, progress);
        if (!articles && stops(articles.error()))
            return articles.error();
        drilled << (articles ? DrilledBackup{file, *articles, std::nullopt}
                             : DrilledBackup{file, 0, articles.error()});
    }
    return drilled;
}

} // namespace Baojia
