// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/migrations.h"
#include "library/restore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "tests/app/library/drafts.h"
#include "tests/app/library/noroom.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChildFolder = "BAOJIA_TEST_CHILD_FOLDER";
constexpr auto kChildBackup = "BAOJIA_TEST_CHILD_BACKUP";

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

/// Restores again and again, and says so, until somebody kills it.
[[noreturn]] void restoreForEver(const QString &folder, const QString &backup)
{
    for (;;) {
        Progress progress;
        const auto prepared = prepareRestore(folder, backup, progress);
        if (!prepared || !finishRestore(*prepared))
            std::_Exit(3);
        std::printf("restored\n");
        std::fflush(stdout);
    }
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString folder = qEnvironmentVariable(kChildFolder); !folder.isEmpty())
            restoreForEver(folder, qEnvironmentVariable(kChildBackup));
    }

    /// A library of two editions and a backup from when it had one.
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"我的 报架"_s);
        m_file = m_folder + u"/library.sqlite"_s;
        m_backup = m_dir->filePath(u"备 份.sqlite"_s);
        commit(QDate(2026, 1, 28));
        {
            auto reading = Connection::open(m_file, Connection::Mode::ReadOnly);
            VERIFY_DONE(reading);
            Progress progress;
            VERIFY_DONE(copyLibrary(*reading, {m_backup}, progress));
        }
        commit(QDate(2026, 1, 29));
    }

    void restore_backup_isTheLibraryAndTheOldOneIsKept()
    {
        const QByteArray backup = bytesOf(m_backup);
        const auto report = restore();
        VERIFY_DONE(report);
        QCOMPARE(report->library, m_file);
        QCOMPARE(report->kept, m_folder + u"/library-before-restore.sqlite"_s);
        QCOMPARE(report->articles, 3);
        QCOMPARE(editionsIn(m_file), 1);
        QCOMPARE(editionsIn(report->kept), 2);
        QCOMPARE(bytesOf(m_backup), backup);
        VERIFY_DONE(Library::open(m_folder)->connectForWriting());
        QCOMPARE(files(), (QStringList{u"library-before-restore.sqlite"_s, u"library.sqlite"_s}));
    }

    void restore_again_keepsEachUnderItsOwnName()
    {
        VERIFY_DONE(restore());
        const auto second = restore();
        VERIFY_DONE(second);
        QCOMPARE(second->kept, m_folder + u"/library-before-restore-2.sqlite"_s);
        QCOMPARE(editionsIn(m_folder + u"/library-before-restore.sqlite"_s), 2);
        QCOMPARE(editionsIn(second->kept), 1);
    }

    void restore_whereThereIsNone_makesTheLibrary()
    {
        m_folder = m_dir->filePath(u"新 的/报架"_s);
        m_file = m_folder + u"/library.sqlite"_s;
        const auto report = restore();
        VERIFY_DONE(report);
        QCOMPARE(report->kept, QString());
        QCOMPARE(editionsIn(m_file), 1);
    }

    void prepare_alone_leavesTheLibraryAlone()
    {
        auto inUse = Library::open(m_folder)->connectForWriting();
        VERIFY_DONE(inUse);
        const QByteArray before = bytesOf(m_file);
        Progress progress;
        {
            const auto prepared = prepareRestore(m_folder, m_backup, progress);
            VERIFY_DONE(prepared);
            QVERIFY(QFileInfo::exists(prepared->file));
            QCOMPARE(bytesOf(m_file), before);
            // Nobody else takes its name meanwhile.
            QCOMPARE(prepareRestore(m_folder, m_backup, progress).error().kind, ErrorKind::LibraryBusy);
            forgetRestore(*prepared);
            QVERIFY(!QFileInfo::exists(prepared->file));
        }
        VERIFY_DONE(prepareRestore(m_folder, m_backup, progress));
    }

    void restore_libraryInUse_isRefused()
    {
        auto inUse = Connection::open(m_file, Connection::Mode::ReadOnly);
        VERIFY_DONE(inUse);
        QCOMPARE(restore().error(), (Error{ErrorKind::LibraryInUse, m_file, {}}));
        QCOMPARE(editionsIn(m_file), 2);
        inUse = Error{};
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
        VERIFY_DONE(restore());
    }

    void restore_olderBackup_isBroughtUpToDate()
    {
        const auto migrations = libraryMigrations();
        const QString older = m_dir->filePath(u"older.sqlite"_s);
        {
            auto connection = Connection::open(older, Connection::Mode::ReadWrite);
            VERIFY_DONE(migrate(*connection, migrations->first(1)));
            VERIFY_DONE(
                connection->execute(u"INSERT INTO newspaper (name, sort_name) VALUES ('旧报', '')"_s));
        }
        const QByteArray before = bytesOf(older);
        m_backup = older;
        VERIFY_DONE(restore());
        QCOMPARE(bytesOf(older), before);
        auto restored = Library::openExisting(m_folder);
        VERIFY_DONE(restored);
        auto connection = restored->connectForReading();
        QCOMPARE(LibraryReader(*connection).newspapers()->first().name, u"旧报"_s);
    }

    void restore_badBackup_isRefusedAndTheLibraryLeftAsItIs_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << u"missing"_s << ErrorKind::NotFound;
        QTest::newRow("a folder") << u"folder"_s << ErrorKind::NotFound;
        QTest::newRow("empty") << u"empty"_s << ErrorKind::NotALibrary;
        QTest::newRow("text") << u"text"_s << ErrorKind::NotALibrary;
        QTest::newRow("half") << u"half"_s << ErrorKind::BackupDamaged;
        QTest::newRow("another program's") << u"CREATE TABLE t (a)"_s << ErrorKind::NotALibrary;
        QTest::newRow("newer") << u"PRAGMA user_version = 9999"_s << ErrorKind::LibraryNewer;
        QTest::newRow("changed schema") << u"CREATE VIEW v AS SELECT 1"_s << ErrorKind::BackupDamaged;
        QTest::newRow("changed article")
            << u"UPDATE article SET title = 'x' WHERE id = 1"_s << ErrorKind::BackupDamaged;
        QTest::newRow("changed picture") << u"UPDATE asset SET bytes = x'00'"_s << ErrorKind::BackupDamaged;
    }

    void restore_badBackup_isRefusedAndTheLibraryLeftAsItIs()
    {
        QFETCH(QString, damage);
        QFETCH(ErrorKind, kind);
        spoil(damage);
        const QByteArray before = bytesOf(m_file);
        const QByteArray backup = bytesOf(m_backup);
        const auto refused = restore();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(refused.error().subject, m_backup);
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(bytesOf(m_backup), backup);
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    }

    void restore_theLibraryItself_isRefused()
    {
        m_backup = m_folder + u"/../我的 报架/library.sqlite"_s;
        QCOMPARE(restore().error().kind, ErrorKind::BadArgument);
        QCOMPARE(editionsIn(m_file), 2);
    }

    void restore_overADamagedLibrary_keepsWhatIsLeftOfIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("报纸");
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0", 18);
        QTest::newRow("half") << QByteArray();
        QTest::newRow("nothing") << QByteArray("");
    }

    void restore_overADamagedLibrary_keepsWhatIsLeftOfIt()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray whole = bytesOf(m_file);
        const QByteArray left = bytes.isNull() ? whole.first(whole.size() / 2 / 4096 * 4096) : bytes;
        write(m_file, left);
        write(m_file + u"-wal"_s, "of the damaged one");
        const auto report = restore();
        VERIFY_DONE(report);
        QCOMPARE(editionsIn(m_file), 1);
        QVERIFY(QFileInfo::exists(report->kept));
        if (!left.startsWith("SQLite")) {
            QCOMPARE(bytesOf(report->kept), left);
            QCOMPARE(bytesOf(report->kept + u"-wal"_s), QByteArray("of the damaged one"));
        }
    }

    void restore_overANewerLibrary_isRefused()
    {
        VERIFY_DONE(onFile(m_file, u"PRAGMA user_version = 9999"_s));
        const QByteArray before = bytesOf(m_file);
        QCOMPARE(restore().error(), (Error{ErrorKind::LibraryNewer, m_file, u"9999"_s}));
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    }

    void restore_withoutRoom_leavesTheLibraryAsItIs()
    {
#ifdef Q_OS_UNIX
        VERIFY_DONE(onFile(m_backup, u"CREATE TABLE t (a)"_s)); // grows it, and is undone
        VERIFY_DONE(onFile(m_backup, u"DROP TABLE t"_s));
        const QByteArray before = bytesOf(m_file);
        std::optional<Result<RestoreReport>> report;
        {
            const NoRoom full(100'000);
            report = restore();
        }
        QVERIFY(!*report);
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
        VERIFY_DONE(restore());
#else
        QSKIP("needs resource limits");
#endif
    }

    void prepare_cancelled_leavesNothing()
    {
        const CancelToken token;
        token.cancel();
        Progress progress(token);
        QCOMPARE(prepareRestore(m_folder, m_backup, progress).error().kind, ErrorKind::Cancelled);
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    }

    void finish_killedAfterTheSecondName_isDoneByTheNext()
    {
        // What a program leaves that dies between the two steps.
        const QString second = m_folder + u"/library-before-restore.sqlite"_s;
        std::filesystem::create_hard_link(m_file.toStdString(), second.toStdString());
        write(m_folder + u"/library-restored.sqlite"_s, "checked by one that is gone");
        const auto report = restore();
        VERIFY_DONE(report);
        QCOMPARE(report->kept, second);
        QCOMPARE(editionsIn(m_file), 1);
        QCOMPARE(editionsIn(second), 2);
        QCOMPARE(files(), (QStringList{u"library-before-restore.sqlite"_s, u"library.sqlite"_s}));
    }

    void restore_killedAtAnyMoment_leavesOneOfTheTwoWhole()
    {
        for (int trial = 0; trial < 12; ++trial) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(kChildFolder), m_folder);
            environment.insert(QString::fromLatin1(kChildBackup), m_backup);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), QStringList());
            QVERIFY(child.waitForStarted());
            QByteArray said;
            while (said.count('\n') < trial % 3 && child.waitForReadyRead())
                said += child.readAllStandardOutput();
            QThread::usleep(static_cast<unsigned long>(trial) * 3000);
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            QVERIFY(QFileInfo::exists(m_file));
            VERIFY_DONE(Library::openExisting(m_folder));
            const int editions = editionsIn(m_file);
            QVERIFY(editions == 1 || editions == 2);
        }
        VERIFY_DONE(restore());
        QCOMPARE(editionsIn(m_file), 1);
        const QStringList left =
            QDir(m_folder).entryList({u"library-restored*"_s, u"*.part*"_s}, QDir::Files);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

private:
    Result<RestoreReport> restore() const
    {
        Progress progress;
        const auto prepared = prepareRestore(m_folder, m_backup, progress);
        return prepared ? finishRestore(*prepared) : prepared.error();
    }

    void commit(QDate date) const
    {
        auto library = Library::open(m_folder);
        VERIFY_DONE(library);
        auto connection = library->connectForWriting();
        VERIFY_DONE(connection);
        RecordingIndex index;
        VERIFY_DONE(LibraryWriter(*connection, index).commit(sampleEdition(date)));
    }

    static Result<void> onFile(const QString &file, const QString &sql)
    {
        auto connection = Connection::open(file, Connection::Mode::ReadWrite);
        return connection ? connection->execute(sql) : connection.error();
    }

    void spoil(const QString &damage)
    {
        const QByteArray whole = bytesOf(m_backup);
        if (damage == "missing"_L1) {
            QVERIFY(QFile::remove(m_backup));
        } else if (damage == "folder"_L1) {
            m_backup = m_dir->path();
        } else if (damage == "empty"_L1) {
            write(m_backup, {});
        } else if (damage == "text"_L1) {
            write(m_backup, QByteArray(5000, 'x'));
        } else if (damage == "half"_L1) {
            write(m_backup, whole.first(whole.size() / 2 / 4096 * 4096));
        } else if (damage.startsWith("CREATE TABLE"_L1)) {
            m_backup = m_dir->filePath(u"recipes.sqlite"_s);
            VERIFY_DONE(onFile(m_backup, damage));
        } else {
            VERIFY_DONE(onFile(m_backup, damage));
        }
    }

    static int editionsIn(const QString &file)
    {
        auto connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            return -1;
        Statement count(*connection, u"SELECT count(*) FROM edition"_s);
        return count.step().value_or(false) ? count.number(0) : -1;
    }

    /// Without the logs that a connection which only reads leaves behind.
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder).entryList(
            {u"*.sqlite"_s, u"library-restored*"_s, u"*.part*"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_file;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
