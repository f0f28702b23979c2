// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "library/librarywriter.h"
#include "library/optimize.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

#include "tests/app/library/drafts.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestOptimize : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_index.optimized = 0;
        m_library.emplace(*Library::open(m_dir->path()));
        m_connection.emplace(*m_library->connectForWriting());
        RecordingIndex index;
        VERIFY_DONE(LibraryWriter(*m_connection, index).commit(sampleEdition()));
    }

    void cleanup()
    {
        m_connection.reset();
        m_library.reset();
    }

    void optimize_fullFile_leavesItAndSaysSo()
    {
        const auto report = optimize();
        VERIFY_DONE(report);
        QCOMPARE(report->vacuum, OptimizeReport::Vacuum::NotWorthwhile);
        QCOMPARE(m_index.optimized, 1);
        QVERIFY(report->logEmptied);
        QCOMPARE(QFileInfo(m_connection->file() + u"-wal"_s).size(), 0);
        QCOMPARE(report->bytesAfter, QFileInfo(m_connection->file()).size());
    }

    void optimize_mostlyEmptyFile_packsIt()
    {
        fillAndEmpty();
        const auto report = optimize();
        VERIFY_DONE(report);
        QCOMPARE(report->vacuum, OptimizeReport::Vacuum::Done);
        QVERIFY(report->freeBefore > 4'000'000);
        QVERIFY(report->bytesAfter < report->bytesBefore - 4'000'000);
        QCOMPARE(number(u"PRAGMA freelist_count"_s), 0);
        Progress progress;
        const auto sound = checkLibrary(*m_connection, m_index, progress);
        VERIFY_DONE(sound);
        QCOMPARE(sound->faults, QStringList());
    }

    void optimize_library_hasStatisticsAndIsStillOneOfOurs()
    {
        VERIFY_DONE(optimize());
        QVERIFY(number(u"SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'article'"_s) > 0);
        VERIFY_DONE(Library::open(m_dir->path()));
        VERIFY_DONE(Library::openExisting(m_dir->path()));
    }

    void optimize_whileAnotherReads_leavesTheLogAndSaysSo()
    {
        auto reading = m_library->connectForReading();
        VERIFY_DONE(reading);
        VERIFY_DONE(m_connection->execute(u"PRAGMA busy_timeout = 50"_s));
        VERIFY_DONE(reading->execute(u"BEGIN"_s));
        {
            Statement look(*reading, u"SELECT count(*) FROM article"_s);
            QVERIFY(*look.step());
        }
        const auto report = optimize();
        VERIFY_DONE(report);
        QVERIFY(!report->logEmptied);
        VERIFY_DONE(reading->execute(u"ROLLBACK"_s));
        QVERIFY(optimize()->logEmptied);
    }

    void optimize_whileAnotherWrites_isBusyAndTouchesNothing()
    {
        auto writing = m_library->connectForWriting();
        VERIFY_DONE(writing);
        VERIFY_DONE(writing->execute(u"BEGIN IMMEDIATE"_s));
        VERIFY_DONE(m_connection->execute(u"PRAGMA busy_timeout = 50"_s));
        QCOMPARE(optimize().error().kind, ErrorKind::LibraryBusy);
        QCOMPARE(m_index.optimized, 0);
        VERIFY_DONE(writing->execute(u"ROLLBACK"_s));
        VERIFY_DONE(optimize());
    }

    void optimize_betweenTwoEditionsOfAnImport_isBusy()
    {
        std::atomic_bool enough = false;
        std::atomic_int commits = 0;
        std::thread importing([&] {
            auto connection = m_library->connectForWriting();
            RecordingIndex index;
            while (connection && !enough && commits < 100'000) {
                if (!LibraryWriter(*connection, index)
                         .commit(sampleEdition(QDate(1900, 1, 1).addDays(++commits))))
                    break;
            }
        });
        while (commits == 0)
            std::this_thread::yield();
        const auto report = optimize();
        enough = true;
        importing.join();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::LibraryBusy);
        QCOMPARE(m_index.optimized, 0);
    }

    void optimize_cancelled_stops()
    {
        fillAndEmpty();
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(optimizeLibrary(*m_connection, m_index, progress).error().kind, ErrorKind::Cancelled);
        QVERIFY(number(u"PRAGMA freelist_count"_s) > 0);
    }

private:
    Result<OptimizeReport> optimize()
    {
        Progress progress;
        return optimizeLibrary(*m_connection, m_index, progress);
    }

    void fillAndEmpty()
    {
        VERIFY_DONE(m_connection->execute(
            u"INSERT INTO asset (hash, media_type, bytes) VALUES (zeroblob(32), '', zeroblob(5000000));"
            "DELETE FROM asset WHERE hash = zeroblob(32)"_s));
    }

    qint64 number(const QString &sql)
    {
        Statement statement(*m_connection, sql);
        return statement.step().value_or(false) ? statement.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Library> m_library;
    std::optional<Connection> m_connection;
    RecordingUpkeep m_index;
};

QTEST_GUILESS_MAIN(TestOptimize)
#include "test_optimize.moc"
