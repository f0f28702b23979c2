// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/automaticbackup.h"

#include "library/backup.h"
#include "library/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLatestKept = 3;
constexpr qsizetype kKeptWhateverTheirSize = 2;
constexpr qint64 kMostBytes = qint64(10) << 30;
constexpr qint64 kRoomToGrow = qint64(256) << 20; // what the library itself must still be able to take
constexpr qsizetype kPeriodsKept = 2; // this week and the one before, this month and the one before
constexpr auto kCount = "imports"_L1;

/// Of the name that a backup has: its number, and its date for people.
std::optional<KeptBackup> readName(const QFileInfo &file)
{
    static const QRegularExpression form(u"^backup-([0-9]{6,18})-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.sqlite$"_s);
    const auto match = form.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    return KeptBackup{match.captured(1).toLongLong(),
                      QDate::fromString(match.captured(2), Qt::ISODate),
                      file.absoluteFilePath(),
                      file.size()};
}

/// 0 where none was counted.
Result<qint64> importsOf(Connection &connection)
{
    Statement count(connection, u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?"_s);
    const auto row = count.bind(QString(kCount)).step();
    if (!row)
        return row.error();
    return *row ? count.integer(0) : 0;
}

/// VACUUM INTO writes at most as much as the library has in use.
Result<qint64> bytesOf(Connection &connection)
{
    Statement size(connection,
                   u"SELECT (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)"_s);
    if (auto row = size.step(); !row)
        return row.error();
    return size.integer(0);
}

/// The first backup of each of the latest periods. The first, because it is the one that is still there when its period is over.
template <class F>
QSet<qint64> firstOfLatest(const QList<KeptBackup> &backups, F periodOf)
{
    QHash<qint64, qint64> first;
    for (const KeptBackup &backup : backups) {
        const qint64 period = periodOf(backup.date);
        if (first.contains(period) || first.size() < kPeriodsKept)
            first.insert(period, backup.number);
    }
    return QSet<qint64>(first.cbegin(), first.cend());
}

} // namespace

QString backupFolder(const QString &library)
{
    return QDir(library).filePath(u"backups"_s);
}

QList<KeptBackup> keptBackups(const QString &library)
{
    QList<KeptBackup> backups;
    const auto files = QDir(backupFolder(library)).entryInfoList({u"backup-*.sqlite"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (auto backup = readName(file))
            backups << *std::move(backup);
    }
    std::sort(backups.begin(), backups.end(), [](const KeptBackup &a, const KeptBackup &b) {
        return a.number > b.number;
    });
    return backups;
}

Result<void> countImport(Connection &connection)
{
    return Statement(connection,
                     u"INSERT INTO meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET "
                     "value = CAST(value AS INTEGER) + 1"_s)
        .bind(QString(kCount))
        .run();
}

Result<bool> isBackupDue(Connection &connection, const QString &library, QDate today)
{
    const auto backups = keptBackups(library);
    if (backups.isEmpty() || backups.first().date != today)
        return true;
    const auto now = importsOf(connection);
    if (!now)
        return now.error();
    auto last = Connection::open(backups.first().file, Connection::Mode::ReadOnly);
    const auto then = last ? importsOf(*last) : last.error();
    // One that cannot be read is none.
    return !then || *now - *then >= kImportsPerBackup;
}

QList<KeptBackup> worthKeeping(const QList<KeptBackup> &backups)
{
    QSet<qint64> wanted;
    for (const KeptBackup &backup : backups.first(qMin(kLatestKept, backups.size())))
        wanted.insert(backup.number);
    wanted += firstOfLatest(backups, [](QDate date) { return date.toJulianDay() / 7; });
    wanted += firstOfLatest(backups, [](QDate date) { return qint64(date.year()) * 12 + date.month(); });
    QList<KeptBackup> kept;
    qint64 bytes = 0;
    for (const KeptBackup &backup : backups) {
        if (!wanted.contains(backup.number))
            continue;
        bytes += backup.bytes;
        if (kept.size() >= kKeptWhateverTheirSize && bytes > kMostBytes)
            break;
        kept << backup;
    }
    return kept;
}

Result<std::optional<BackupReport>>
backUpIfDue(Connection &connection, const QString &library, QDate today, Progress &progress)
{
    const auto due = isBackupDue(connection, library, today);
    if (!due)
        return due.error();
    if (!*due)
        return std::optional<BackupReport>();
    const QString folder = backupFolder(library);
    const auto bytes = bytesOf(connection);
    if (!bytes)
        return bytes.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::AccessDenied, folder, {}};
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < *bytes + kRoomToGrow)
        return Error{ErrorKind::DiskFull, folder, {}};
    const auto before = keptBackups(library);
    const qint64 number = before.isEmpty() ? 1 : before.first().number + 1;
    const QString file = QDir(folder).filePath(
        u"backup-%1-%2.sqlite"_s.arg(number, 6, 10, QChar(u'0')).arg(today.toString(Qt::ISODate)));
    auto made = copyLibrary(connection, {file, CopyOrder::Check::Contents, CopyOrder::Existing::Refuse}, progress);
    if (!made)
        return made.error();
    const auto all = keptBackups(library);
    const auto kept = worthKeeping(all);
    for (const KeptBackup &backup : all) {
        const bool stays = std::any_of(
            kept.cbegin(), kept.cend(), [&](const KeptBackup &each) { return each.number == backup.number; });
        if (!stays)
            QFile::remove(backup.file);
    }
    return std::optional<BackupReport>(*made);
}

} // namespace Baojia
