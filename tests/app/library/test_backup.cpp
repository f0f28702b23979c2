// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/filelock.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <cstdlib>
#include <optional>
#include <thread>

#include "tests/app/library/drafts.h"
#include "tests/app/library/noroom.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChildFolder = "BAOJIA_TEST_CHILD_FOLDER";
constexpr int kKillable = 30; // megabytes: enough to be killed in the middle of it
constexpr int kStoppable = 100; // enough to be stopped in the middle of it

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Copies the library of `folder` again and again, until somebody kills it.
[[noreturn]] void copyForEver(const QString &folder)
{
    auto connection = Connection::open(folder + u"/library.sqlite"_s, Connection::Mode::ReadOnly);
    if (!connection)
        std::_Exit(2);
    for (;;) {
        Progress progress;
        if (!copyLibrary(
                *connection,
                {folder + u"/copy.sqlite"_s, CopyOrder::Check::Structure, CopyOrder::Existing::Replace},
                progress))
            std::_Exit(3);
    }
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString folder = qEnvironmentVariable(kChildFolder); !folder.isEmpty())
            copyForEver(folder);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"我的 报架"_s);
        m_target = m_dir->filePath(u"备 份.sqlite"_s);
        auto library = Library::open(m_folder);
        VERIFY_DONE(library);
        m_writing.emplace(*library->connectForWriting());
        m_reading.emplace(*library->connectForReading());
        RecordingIndex index;
        VERIFY_DONE(LibraryWriter(*m_writing, index).commit(sampleEdition()));
    }

    void cleanup()
    {
        m_reading.reset();
        m_writing.reset();
    }

    void copy_library_isALibraryOfItsOwn()
    {
        const auto report = copy();
        VERIFY_DONE(report);
        QCOMPARE(report->file, m_target);
        QCOMPARE(report->bytes, QFileInfo(m_target).size());
        QCOMPARE(report->articles, 3);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"other"_s)));
        QVERIFY(QFile::copy(m_target, m_dir->filePath(u"other/library.sqlite"_s)));
        auto other = Library::openExisting(m_dir->filePath(u"other"_s));
        VERIFY_DONE(other);
        auto connection = other->connectForReading();
        QCOMPARE(LibraryReader(*connection).newspapers()->first().articleCount, 3);
        QCOMPARE(leftovers(), QStringList());
    }

    void copy_fromAConnectionThatOnlyReads_leavesItReadingOnly()
    {
        VERIFY_DONE(copy());
        QVERIFY(!m_reading->execute(u"DELETE FROM meta"_s));
    }

    void copy_progress_isInBytesWhileItIsMade()
    {
        fill(10);
        QList<ProgressState> states;
        Progress progress({}, [&states](const ProgressState &state) { states << state; });
        VERIFY_DONE(copyLibrary(*m_reading, {m_target}, progress));
        QVERIFY(!states.isEmpty());
        for (const ProgressState &state : std::as_const(states))
            QVERIFY(state.done <= state.total);
    }

    void copy_existingTarget_isLeftUnlessItIsToBeReplaced()
    {
        write(m_target, "mine");
        QCOMPARE(copy().error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(bytesOf(m_target), QByteArray("mine"));
        VERIFY_DONE(copy(CopyOrder::Existing::Replace));
        QVERIFY(bytesOf(m_target).startsWith("SQLite format 3"));
    }

    void copy_targetThatCannotBe_isAnErrorOfItsOwn_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("folder") << u"."_s << ErrorKind::AlreadyExists;
        QTest::newRow("no such folder") << u"nowhere/a.sqlite"_s << ErrorKind::NotFound;
        QTest::newRow("the library itself") << u"我的 报架/library.sqlite"_s << ErrorKind::AlreadyExists;
        QTest::newRow("a name too long") << QString(300, u'x') << ErrorKind::WriteFailed;
    }

    void copy_targetThatCannotBe_isAnErrorOfItsOwn()
    {
        QFETCH(QString, target);
        QFETCH(ErrorKind, kind);
        const QByteArray before = bytesOf(m_folder + u"/library.sqlite"_s);
        m_target = m_dir->filePath(target);
        QCOMPARE(copy(CopyOrder::Existing::Replace).error().kind, kind);
        QCOMPARE(bytesOf(m_folder + u"/library.sqlite"_s), before);
    }

    void copy_ontoADatabaseThatHasALog_isRefused()
    {
        // Its log would be taken for that of the copy.
        write(m_target + u"-wal"_s, "x");
        const auto refused = copy(CopyOrder::Existing::Replace);
        QCOMPARE(refused.error(), (Error{ErrorKind::AlreadyExists, m_target + u"-wal"_s, {}}));
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void copy_damagedArticle_isRefusedAndTheOldBackupStays()
    {
        VERIFY_DONE(copy());
        const QByteArray good = bytesOf(m_target);
        VERIFY_DONE(m_writing->execute(u"UPDATE body SET text = 'x' WHERE article = 2"_s));
        const auto refused = copy(CopyOrder::Existing::Replace);
        QCOMPARE(
            refused.error(),
            (Error{ErrorKind::LibraryDamaged, m_reading->file(), u"article 2 is not what was imported"_s}));
        QCOMPARE(bytesOf(m_target), good);
        QCOMPARE(leftovers(), QStringList());
        // Before a migration even a damaged library is worth a copy.
        VERIFY_DONE(copy(CopyOrder::Existing::Replace, CopyOrder::Check::Structure));
    }

    void copy_brokenPages_isDamagedAndLeavesNothing()
    {
        qint64 at = 0;
        {
            Statement root(*m_writing, u"SELECT rootpage FROM sqlite_schema WHERE name = 'body'"_s);
            QVERIFY(*root.step());
            at = (root.integer(0) - 1) * 4096;
        }
        VERIFY_DONE(m_writing->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const QString file = m_reading->file();
        cleanup();
        QFile library(file);
        QVERIFY(library.open(QIODevice::ReadWrite));
        QVERIFY(library.seek(at));
        QCOMPARE(library.write(QByteArray(4096, '\x5a')), 4096);
        library.close();
        m_reading.emplace(*Connection::open(file, Connection::Mode::ReadOnly));
        const auto refused = copy();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LibraryDamaged);
        QCOMPARE(refused.error().subject, file);
        QVERIFY(!QFileInfo::exists(m_target));
        QCOMPARE(leftovers(), QStringList());
    }

    void copy_withoutRoom_leavesNothing()
    {
#ifdef Q_OS_UNIX
        fill(2);
        std::optional<Result<BackupReport>> report;
        {
            const NoRoom full(1 << 20);
            report = copy();
        }
        QVERIFY(!*report);
        QCOMPARE(report->error().subject, m_target);
        QVERIFY(!QFileInfo::exists(m_target));
        QCOMPARE(leftovers(), QStringList());
        VERIFY_DONE(copy());
#else
        QSKIP("needs resource limits");
#endif
    }

    void copy_cancelled_leavesNothing()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(copyLibrary(*m_reading, {m_target}, progress).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(m_target));
        QCOMPARE(leftovers(), QStringList());
    }

    void copy_cancelledWhileItIsMade_leavesNothing_andTheLibraryIsReadOn()
    {
        if (!m_reading->stopper())
            QSKIP("the SQLite of Qt's driver cannot be reached here");
        fill(kStoppable);
        const CancelToken token;
        qint64 whole = 0;
        bool isMade = false;
        Progress progress(token, [&](const ProgressState &state) {
            isMade = state.total > 0;
            whole = state.total;
            if (isMade)
                token.cancel();
        });
        const auto made = copyLibrary(*m_reading, {m_target}, progress);
        if (!isMade)
            QSKIP("it was made before anybody looked");
        QVERIFY(whole > qint64(kStoppable) << 20);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(m_target));
        QCOMPARE(leftovers(), QStringList());
        QVERIFY(!m_reading->execute(u"DELETE FROM meta"_s));
        VERIFY_DONE(copy());
    }

    void copy_whileAnotherImports_isOfOneMomentAndHindersNobody()
    {
        fill(5);
        auto library = Library::open(m_folder);
        std::atomic_bool enough = false;
        std::atomic_int commits = 0;
        std::atomic_int failures = 0;
        std::thread importing([&] {
            auto connection = library->connectForWriting();
            RecordingIndex index;
            // A writer that is kept waiting at all is an error here.
            bool fine = connection && connection->execute(u"PRAGMA busy_timeout = 0"_s);
            while (fine && !enough) {
                EditionDraft draft = sampleEdition(QDate(1950, 1, 1).addDays(commits));
                fine = LibraryWriter(*connection, index).commit(draft).has_value();
                ++(fine ? commits : failures);
            }
        });
        QList<Result<BackupReport>> reports;
        for (int i = 0; i < 5; ++i) {
            const int before = commits;
            reports << copy(CopyOrder::Existing::Replace);
            // Each copy goes with commits meanwhile.
            while (commits == before && failures == 0)
                std::this_thread::yield();
        }
        enough = true;
        importing.join();
        QCOMPARE(failures, 0);
        for (const auto &report : std::as_const(reports)) {
            VERIFY_DONE(report);
            QCOMPARE(report->articles % 3, 0); // whole editions
        }
    }

    void copy_twiceAtOnce_isMadeOnce()
    {
        {
            const auto other = FileLock::take(m_target + u".part.lock"_s);
            VERIFY_DONE(other);
            QCOMPARE(copy().error(), (Error{ErrorKind::LibraryBusy, m_target, {}}));
        }
        VERIFY_DONE(copy());
    }

    void copy_thatIsThere_takesAwayTheLockOfAKilledProgram()
    {
        VERIFY_DONE(copy());
        QFile left(m_target + u".part.lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(copy().error().kind, ErrorKind::AlreadyExists);
        QVERIFY(!left.exists());
    }

    void copy_killed_leavesAWholeTargetOrNoneAndDoesNotHinderTheNext()
    {
        fill(kKillable);
        const QString target = m_folder + u"/copy.sqlite"_s;
        for (int trial = 0; trial < 6; ++trial) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(kChildFolder), m_folder);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), QStringList());
            QVERIFY(child.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(target + u".part"_s).size() > trial * (kKillable << 17),
                                     60000);
            child.kill();
            QVERIFY(child.waitForFinished());
            if (QFileInfo::exists(target)) {
                auto whole = Connection::open(target, Connection::Mode::ReadOnly);
                VERIFY_DONE(whole);
                Statement check(*whole, u"PRAGMA integrity_check"_s);
                QVERIFY(*check.step());
                QCOMPARE(check.text(0), u"ok"_s);
            }
        }
        Progress progress;
        VERIFY_DONE(copyLibrary(
            *m_reading, {target, CopyOrder::Check::Contents, CopyOrder::Existing::Replace}, progress));
        QVERIFY(!QFileInfo::exists(target + u".part"_s));
    }

private:
    Result<BackupReport> copy(CopyOrder::Existing existing = CopyOrder::Existing::Refuse,
                              CopyOrder::Check check = CopyOrder::Check::Contents)
    {
        Progress progress;
        return copyLibrary(*m_reading, {m_target, check, existing}, progress);
    }

    /// Puts a picture of so many megabytes in.
    void fill(int megabytes)
    {
        const QByteArray bytes(megabytes << 20, 'b');
        Statement asset(*m_writing, u"INSERT INTO asset (hash, media_type, bytes) VALUES (?, '', ?)"_s);
        VERIFY_DONE(asset.bind(ContentHash::of(bytes)).bind(bytes).run());
    }

    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_dir->path())
            .entryList({u"*.part*"_s, u"*-wal"_s, u"*-shm"_s, u"*.lock"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_target;
    std::optional<Connection> m_writing;
    std::optional<Connection> m_reading;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
