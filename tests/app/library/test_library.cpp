// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/integrity.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <optional>
#include <thread>

#include "tests/app/library/drafts.h"
#include "tests/app/library/noroom.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"我的 报架"_s);
        m_file = m_folder + u"/library.sqlite"_s;
    }

    void open_newFolder_makesALibrary()
    {
        auto library = Library::open(m_folder);
        VERIFY_DONE(library);
        QCOMPARE(library->access(), LibraryAccess::ReadWrite);
        QCOMPARE(QDir(library->folder()), QDir(m_folder));
        auto connection = library->connectForReading();
        VERIFY_DONE(connection);
        QCOMPARE(*schemaVersion(*connection), int(libraryMigrations()->size()));
        QCOMPARE(LibraryReader(*connection).newspapers()->size(), 0);
    }

    void open_again_changesNothing()
    {
        VERIFY_DONE(Library::open(m_folder));
        const QByteArray before = bytesOf(m_file);
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(Library::openExisting(m_folder));
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(QDir(m_folder).entryList({u"*.sqlite"_s}).size(), 1);
    }

    void openExisting_none_isNotFoundAndMakesNothing()
    {
        QCOMPARE(Library::openExisting(m_folder).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void open_emptyFileOfAKilledProgram_makesALibrary()
    {
        QVERIFY(QDir().mkpath(m_folder));
        write(m_file, {});
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(Library::openExisting(m_folder));
    }

    void open_newerLibrary_isRefusedUntouched()
    {
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(onLibrary(u"PRAGMA user_version = 9999"_s));
        const QByteArray before = bytesOf(m_file);
        const auto opened = Library::open(m_folder);
        QVERIFY(!opened);
        QCOMPARE(opened.error(), (Error{ErrorKind::LibraryNewer, m_file, u"9999"_s}));
        QCOMPARE(Library::openExisting(m_folder).error().kind, ErrorKind::LibraryNewer);
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
    }

    void open_libraryFromBeforeTheCounts_hasThemAfterwards()
    {
        makeOlder(libraryMigrations()->first(1));
        VERIFY_DONE(onLibrary(
            u"INSERT INTO edition (id, newspaper, date, article_count, read_count) VALUES "
            "(1, 1, '2025-12-31', 5, 2), (2, 1, '2026-01-01', 7, 0), (3, 1, '2026-01-02', 1, 1)"_s));
        VERIFY_DONE(Library::open(m_folder));
        auto connection = Connection::open(m_file, Connection::Mode::ReadOnly);
        VERIFY_DONE(connection);
        LibraryReader reader(*connection);
        const auto newspapers = reader.newspapers();
        VERIFY_DONE(newspapers);
        QCOMPARE(newspapers->at(0).editionCount, 3);
        QCOMPARE(newspapers->at(0).unreadCount, 10);
        QCOMPARE(newspapers->at(0).newest, QDate(2026, 1, 2));
        QCOMPARE(*reader.years(newspapers->at(0).id),
                 (QList<Period>{{2026, 0, 2, 8, 7}, {2025, 0, 1, 5, 3}}));
    }

    void open_damagedTable_isRefusedAtItsEndsAndLeftToTheCheckInBetween_data()
    {
        QTest::addColumn<bool>("root");
        QTest::newRow("root") << true;
        QTest::newRow("in between") << false;
    }

    void open_damagedTable_isRefusedAtItsEndsAndLeftToTheCheckInBetween()
    {
        QFETCH(bool, root);
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(onLibrary(
            u"INSERT INTO newspaper (name, sort_name) VALUES ('江边晚报', ''); "
            "INSERT INTO edition (newspaper, date) WITH RECURSIVE day (n) AS (SELECT 0 UNION ALL "
            "SELECT n + 1 FROM day WHERE n < 2000) SELECT 1, date('2000-01-01', n || ' days') FROM day; "
            "PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const qint64 page = number(
            root
                ? u"SELECT rootpage FROM sqlite_schema WHERE name = 'edition'"_s
                : u"SELECT pageno FROM dbstat WHERE name = 'edition' AND pagetype = 'leaf' LIMIT 1 OFFSET 3"_s);
        if (page <= 0)
            QSKIP("this SQLite cannot tell which page is whose");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
        file.close();
        const auto opened = Library::open(m_folder);
        QCOMPARE(opened.has_value(), !root);
        if (root) {
            QCOMPARE(opened.error().kind, ErrorKind::LibraryDamaged);
            return;
        }
        auto connection = opened->connectForReading();
        RecordingUpkeep upkeep;
        Progress progress;
        QVERIFY(!checkLibrary(*connection, upkeep, progress)->faults.isEmpty());
    }

    void open_libraryOfAProgramKilledInAStep_undoesIt()
    {
        importSample();
        const QString other = m_dir->filePath(u"killed"_s);
        QVERIFY(QDir().mkpath(other));
        {
            auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
            VERIFY_DONE(connection);
            // A cache this small is written out, and the journal with it, before the transaction ends.
            VERIFY_DONE(connection->execute(
                u"PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE article SET title = 'x';"
                "INSERT INTO asset (hash, media_type, bytes) VALUES (zeroblob(32), '', randomblob(400000))"_s));
            QVERIFY(QFile::exists(m_file + u"-journal"_s));
            for (const auto log : {""_L1, "-journal"_L1})
                write(other + u"/library.sqlite"_s + log, bytesOf(m_file + log));
        }
        QVERIFY(!Connection::open(other + u"/library.sqlite"_s, Connection::Mode::ReadOnly));
        auto library = Library::openExisting(other);
        VERIFY_DONE(library);
        QCOMPARE(library->access(), LibraryAccess::ReadWrite);
        auto reading = library->connectForReading();
        VERIFY_DONE(reading);
        Statement changed(*reading, u"SELECT count(*) FROM article WHERE title = 'x'"_s);
        VERIFY_DONE(changed.step());
        QCOMPARE(changed.integer(0), 0);
    }

    void open_notADatabase_isRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("text") << QByteArray("报纸") << ErrorKind::NotALibrary;
        QTest::newRow("long text") << QByteArray(5000, 'x') << ErrorKind::NotALibrary;
        QTest::newRow("half a header")
            << QByteArray("SQLite format 3\0\x10\0", 18) << ErrorKind::LibraryDamaged;
        QTest::newRow("nonsense after the magic")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7f') << ErrorKind::NotALibrary;
    }

    void open_notADatabase_isRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QVERIFY(QDir().mkpath(m_folder));
        write(m_file, bytes);
        QCOMPARE(Library::open(m_folder).error().kind, kind);
        QCOMPARE(bytesOf(m_file), bytes);
    }

    void open_databaseOfAnotherProgram_isNotALibrary()
    {
        QVERIFY(QDir().mkpath(m_folder));
        VERIFY_DONE(onLibrary(u"CREATE TABLE recipes (a); PRAGMA user_version = 1"_s));
        const QByteArray before = bytesOf(m_file);
        QCOMPARE(Library::open(m_folder).error().kind, ErrorKind::NotALibrary);
        QCOMPARE(bytesOf(m_file), before);
    }

    void open_pathOfAFile_isNotALibrary()
    {
        write(m_folder, "x");
        QCOMPARE(Library::open(m_folder).error().kind, ErrorKind::NotALibrary);
        QVERIFY(!Library::openExisting(m_folder));
    }

    void open_truncatedLibrary_isDamaged()
    {
        VERIFY_DONE(Library::open(m_folder));
        const QByteArray whole = bytesOf(m_file);
        write(m_file, whole.first(whole.size() / 2 / 4096 * 4096));
        QCOMPARE(Library::open(m_folder).error().kind, ErrorKind::LibraryDamaged);
        write(m_file, whole.first(5000));
        QCOMPARE(Library::open(m_folder).error().kind, ErrorKind::LibraryDamaged);
        QCOMPARE(bytesOf(m_file), whole.first(5000));
    }

    void open_tamperedSchema_isDamaged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger")
            << u"CREATE TRIGGER gram_t AFTER INSERT ON meta BEGIN DELETE FROM body; END"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM article"_s;
        QTest::newRow("table") << u"CREATE TABLE extra (a)"_s;
        QTest::newRow("missing") << u"DROP TABLE zone"_s;
        QTest::newRow("changed") << u"ALTER TABLE body ADD COLUMN extra TEXT"_s;
    }

    void open_tamperedSchema_isDamaged()
    {
        QFETCH(QString, sql);
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(onLibrary(sql));
        const QByteArray before = bytesOf(m_file);
        const auto opened = Library::open(m_folder);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::LibraryDamaged);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(bytesOf(m_file), before);
    }

    void open_analysedLibrary_isFine()
    {
        VERIFY_DONE(Library::open(m_folder));
        VERIFY_DONE(onLibrary(u"INSERT INTO newspaper (name, sort_name) VALUES ('a', 'a'); ANALYZE"_s));
        VERIFY_DONE(Library::open(m_folder));
    }

    void open_readOnlyFolder_isReadableOnly()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0) {
            runAsNobody(QTest::currentTestFunction());
            return;
        }
#endif
        importSample();
        const auto writable = QFile::permissions(m_folder);
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner));
        auto library = Library::open(m_folder);
        const auto access = library ? std::optional(library->access()) : std::nullopt;
        auto reader = library ? library->connectForReading() : library.error();
        const bool readable =
            reader && LibraryReader(*reader).newspapers().value_or(QList<Newspaper>()).size() == 1;
        const auto refused = library ? library->connectForWriting() : library.error();
        const QStringList files = QDir(m_folder).entryList(QDir::Files);
        QVERIFY(QFile::setPermissions(m_folder, writable));
        QCOMPARE(access, LibraryAccess::ReadOnly);
        QVERIFY(readable);
        QCOMPARE(refused.error().kind, ErrorKind::LibraryReadOnly);
        QCOMPARE(files.size(), 1);
    }

    void open_fullDisk_isReadableOnly()
    {
#ifdef Q_OS_UNIX
        importSample();
        const QByteArray before = bytesOf(m_file);
        std::optional<Result<Library>> library;
        qsizetype newspapers = -1;
        ErrorKind refused = ErrorKind::Internal;
        {
            const NoRoom full;
            library = Library::open(m_folder);
            auto first = *library ? (*library)->connectForReading() : library->error();
            auto second = *library ? (*library)->connectForReading() : library->error();
            if (first && second)
                newspapers = LibraryReader(*second).newspapers().value_or(QList<Newspaper>()).size();
            refused = *library ? (*library)->connectForWriting().error().kind : library->error().kind;
        }
        VERIFY_DONE(*library);
        QCOMPARE((*library)->access(), LibraryAccess::ReadOnly);
        QCOMPARE(newspapers, 1);
        QCOMPARE(refused, ErrorKind::DiskFull);
        QCOMPARE(bytesOf(m_file), before);
        VERIFY_DONE(Library::open(m_folder)->connectForWriting());
#else
        QSKIP("needs resource limits");
#endif
    }

    void writers_two_oneWaitsAndIsToldThatItIsBusy()
    {
        auto library = Library::open(m_folder);
        auto first = library->connectForWriting();
        auto second = library->connectForWriting();
        VERIFY_DONE(first);
        VERIFY_DONE(second);
        VERIFY_DONE(second->execute(u"PRAGMA busy_timeout = 50"_s));
        VERIFY_DONE(first->execute(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(second->execute(u"BEGIN IMMEDIATE"_s).error().kind, ErrorKind::LibraryBusy);
        VERIFY_DONE(first->execute(u"ROLLBACK"_s));
        VERIFY_DONE(second->execute(u"BEGIN IMMEDIATE; ROLLBACK"_s));
    }

    void writer_whileAnotherProgramMakesTheFile_waits()
    {
        const QString path = m_dir->filePath(u"m.sqlite"_s);
        {
            // Before the switch to the log: the one moment in which SQLite does not wait by itself.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery making(other);
            QVERIFY(making.exec(u"BEGIN EXCLUSIVE"_s));
            QVERIFY(making.exec(u"CREATE TABLE a (x)"_s));
            std::optional<ErrorKind> failure;
            std::thread opening([&] {
                if (auto connection = Connection::open(path, Connection::Mode::ReadWrite); !connection)
                    failure = connection.error().kind;
            });
            QTest::qWait(200);
            QVERIFY(making.exec(u"COMMIT"_s));
            opening.join();
            QVERIFY(!failure);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private:
#ifdef Q_OS_UNIX
    /// Permissions mean nothing to root, so one function of this program runs again as somebody else.
    static void runAsNobody(const char *function)
    {
        constexpr uid_t nobody = 65534;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        });
        process.setWorkingDirectory(QDir::tempPath());
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(function)});
        if (!process.waitForStarted())
            QSKIP("this program cannot be started by another user");
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
#endif

    Result<void> onLibrary(const QString &sql)
    {
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        return connection ? connection->execute(sql) : connection.error();
    }

    qint64 number(const QString &sql)
    {
        auto connection = Connection::open(m_file, Connection::Mode::ReadOnly);
        if (!connection)
            return -1;
        Statement statement(*connection, sql);
        return statement.step().value_or(false) ? statement.integer(0) : -1;
    }

    void makeOlder(const QList<Migration> &migrations)
    {
        QVERIFY(QDir().mkpath(m_folder));
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        VERIFY_DONE(connection);
        VERIFY_DONE(migrate(*connection, migrations));
        VERIFY_DONE(
            connection->execute(u"INSERT INTO newspaper (name, sort_name) VALUES ('江边晚报', '')"_s));
    }

    void importSample()
    {
        auto library = Library::open(m_folder);
        VERIFY_DONE(library);
        auto connection = library->connectForWriting();
        VERIFY_DONE(connection);
        RecordingIndex index;
        VERIFY_DONE(LibraryWriter(*connection, index).commit(sampleEdition()));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "test_library.moc"
