// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/automaticbackup.h"
#include "backups/drill.h"
#include "library/library.h"
#include "library/libraryfile.h"
#include "library/librarywriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 14);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAutomaticBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto library = Library::open(m_dir->path());
        VERIFY_DONE(library);
        m_connection.emplace(*library->connectForWriting());
        RecordingIndex index;
        VERIFY_DONE(LibraryWriter(*m_connection, index).commit(sampleEdition()));
    }

    void cleanup() { m_connection.reset(); }

    void firstTime_backupIsMade_andHasTheArticles()
    {
        const auto made = backUp(kToday);
        VERIFY_DONE(made);
        QVERIFY(made->has_value());
        QCOMPARE((*made)->articles, 3);
        QCOMPARE(keptBackups(m_dir->path()).size(), 1);
        QCOMPARE(keptBackups(m_dir->path()).first().date, kToday);
    }

    void sameDay_noneIsMade()
    {
        VERIFY_DONE(backUp(kToday));
        const auto again = backUp(kToday);
        VERIFY_DONE(again);
        QVERIFY(!again->has_value());
        QCOMPARE(keptBackups(m_dir->path()).size(), 1);
    }

    void nextDay_oneIsMade()
    {
        VERIFY_DONE(backUp(kToday));
        const auto next = backUp(kToday.addDays(1));
        VERIFY_DONE(next);
        QVERIFY(next->has_value());
        QCOMPARE(numbers(), (QList<qint64>{2, 1}));
    }

    void clockPutBack_oneIsMadeAndIsTheLatest()
    {
        VERIFY_DONE(backUp(kToday));
        const auto earlier = backUp(kToday.addYears(-20));
        VERIFY_DONE(earlier);
        QVERIFY(earlier->has_value());
        QCOMPARE(numbers(), (QList<qint64>{2, 1}));
        QCOMPARE(keptBackups(m_dir->path()).first().date, kToday.addYears(-20));
    }

    void fiftyImports_oneIsMadeOnTheSameDay()
    {
        VERIFY_DONE(backUp(kToday));
        for (int i = 1; i < kImportsPerBackup; ++i)
            VERIFY_DONE(countImport(*m_connection));
        const auto early = isBackupDue(*m_connection, m_dir->path(), kToday);
        VERIFY_DONE(early);
        QVERIFY(!*early);
        VERIFY_DONE(countImport(*m_connection));
        VERIFY_DONE(backUp(kToday));
        QCOMPARE(numbers(), (QList<qint64>{2, 1}));
        const auto due = isBackupDue(*m_connection, m_dir->path(), kToday);
        VERIFY_DONE(due);
        QVERIFY(!*due);
    }

    void damagedLibrary_noneIsMadeAndTheOldOnesStay()
    {
        VERIFY_DONE(backUp(kToday));
        const QByteArray before = bytesOf(keptBackups(m_dir->path()).first().file);
        VERIFY_DONE(m_connection->execute(u"UPDATE body SET text = 'other' WHERE article = 2"_s));
        const auto made = backUp(kToday.addDays(1));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::LibraryDamaged);
        QCOMPARE(numbers(), QList<qint64>{1});
        QCOMPARE(bytesOf(keptBackups(m_dir->path()).first().file), before);
    }

    void cancelled_nothingIsLeft()
    {
        CancelToken cancel;
        cancel.cancel();
        Progress progress(cancel);
        const auto made = backUpIfDue(*m_connection, m_dir->path(), kToday, progress);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(backupFolder(m_dir->path())).entryList(QDir::Files), QStringList());
    }

    void manyDays_threeLatestAndFirstOfWeeksAndMonthsAreKept()
    {
        for (int day = 0; day < 75; ++day)
            VERIFY_DONE(backUp(kToday.addDays(day)));
        const auto kept = keptBackups(m_dir->path());
        QCOMPARE(numbers().first(3), (QList<qint64>{75, 74, 73}));
        QVERIFY(kept.size() <= 7);
        const QDate last = kToday.addDays(74);
        QCOMPARE(kept.last().date, QDate(last.year(), last.month(), 1).addMonths(-1));
        const bool hasAWeekAgo = std::any_of(kept.cbegin(), kept.cend(), [&](const KeptBackup &backup) {
            const auto age = backup.date.daysTo(last);
            return age >= 7 && age < 14;
        });
        QVERIFY(hasAWeekAgo);
    }

    void worthKeeping_largeOnes_onlyTheLatestTwo()
    {
        QList<KeptBackup> backups;
        for (int i = 0; i < 6; ++i)
            backups << KeptBackup{100 - i, kToday.addDays(-i), {}, qint64(13) << 30};
        QCOMPARE(worthKeeping(backups).size(), 2);
    }

    void drill_goodAndDamagedBackups_areToldApart()
    {
        VERIFY_DONE(backUp(kToday));
        VERIFY_DONE(backUp(kToday.addDays(1)));
        QFile damaged(keptBackups(m_dir->path()).last().file);
        QVERIFY(damaged.resize(damaged.size() / 2));
        const QByteArray library = bytesOf(libraryFile(m_dir->path()));
        Progress progress;
        const auto drilled = drillBackups(m_dir->path(), progress);
        VERIFY_DONE(drilled);
        QCOMPARE(drilled->size(), 2);
        QVERIFY(!drilled->at(0).fault);
        QCOMPARE(drilled->at(0).articles, 3);
        QVERIFY(drilled->at(1).fault.has_value());
        QCOMPARE(drilled->at(1).fault->kind, ErrorKind::BackupDamaged);
        QCOMPARE(bytesOf(libraryFile(m_dir->path())), library);
        QCOMPARE(QDir(m_dir->path()).entryList({u"drill-*"_s}, QDir::Dirs), QStringList());
    }

    void drill_afterOneThatWasKilled_takesItsFolderAway()
    {
        const QDir folder(m_dir->path());
        for (const QString &name : {u"drill-oldone"_s, u"drill-newone"_s}) {
            QVERIFY(folder.mkpath(name));
            QVERIFY(QFile::copy(libraryFile(m_dir->path()), folder.filePath(name + u"/library.sqlite"_s)));
        }
        std::filesystem::last_write_time(folder.filePath(u"drill-oldone"_s).toStdString(),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
        Progress progress;
        VERIFY_DONE(drillBackups(m_dir->path(), progress));
        // The other one may be at work.
        QCOMPARE(folder.entryList({u"drill-*"_s}, QDir::Dirs), QStringList{u"drill-newone"_s});
    }

private:
    Result<std::optional<BackupReport>> backUp(QDate today)
    {
        Progress progress;
        return backUpIfDue(*m_connection, m_dir->path(), today, progress);
    }

    QList<qint64> numbers() const
    {
        QList<qint64> found;
        for (const KeptBackup &backup : keptBackups(m_dir->path()))
            found << backup.number;
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestAutomaticBackup)
#include "test_automaticbackup.moc"
