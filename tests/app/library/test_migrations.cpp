// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdlib>

#include "tests/app/library/drafts.h"
#include "tests/app/library/noroom.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChildFile = "BAOJIA_TEST_CHILD_FILE";

const QList<Migration> kSteps{
    {1, u"0001_a.sql"_s, u"CREATE TABLE a (x); INSERT INTO a VALUES (1);"_s},
    {2, u"0002_b.sql"_s, u"CREATE TABLE b (x); INSERT INTO b SELECT x FROM a;"_s},
    {3, u"0003_c.sql"_s, u"DROP TABLE a; CREATE TABLE c (x);"_s},
    {4, u"0004_d.sql"_s, u"INSERT INTO c SELECT x + 1 FROM b; DROP TABLE b;"_s},
};

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// Everything in a database, as text.
QString contents(Connection &connection)
{
    QStringList found;
    Statement tables(connection, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
    QStringList names;
    while (tables.step().value_or(false)) {
        found << tables.text(1);
        names << tables.text(0);
    }
    for (const QString &name : std::as_const(names)) {
        Statement rows(connection, u"SELECT x FROM "_s + name);
        while (rows.step().value_or(false))
            found << name + u' ' + rows.text(0);
    }
    return found.join(u'\n');
}

/// Migrates, and dies in the middle of the step that has no end.
[[noreturn]] void migrateForEver(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        std::_Exit(2);
    QList<Migration> steps = kSteps;
    steps[3].script +=
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) INSERT INTO c SELECT i FROM n;"_s;
    static_cast<void>(migrate(*connection, steps));
    std::_Exit(3);
}

} // namespace

/// A library of an older schema: brought up to date, or as it was.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString file = qEnvironmentVariable(kChildFile); !file.isEmpty())
            migrateForEver(file);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"m.sqlite"_s);
        m_folder = m_dir->filePath(u"我的 报架"_s);
    }

    void migrate_fromEachVersion_endsTheSame_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from <= kSteps.size(); ++from)
            QTest::addRow("from %d", from) << from;
    }

    void migrate_fromEachVersion_endsTheSame()
    {
        QFETCH(int, from);
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        VERIFY_DONE(migrate(*connection, kSteps.first(from)));
        QCOMPARE(*schemaVersion(*connection), from);
        VERIFY_DONE(migrate(*connection, kSteps));
        QCOMPARE(*schemaVersion(*connection), 4);
        QCOMPARE(contents(*connection), u"CREATE TABLE c (x)\nc 2"_s);
    }

    void migrate_failingStep_leavesTheLibraryAsItWas_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("failing");
        for (int from = 0; from < kSteps.size(); ++from) {
            for (int failing = from + 1; failing <= kSteps.size(); ++failing)
                QTest::addRow("from %d, step %d fails", from, failing) << from << failing;
        }
    }

    void migrate_failingStep_leavesTheLibraryAsItWas()
    {
        QFETCH(int, from);
        QFETCH(int, failing);
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        VERIFY_DONE(migrate(*connection, kSteps.first(from)));
        const QString before = contents(*connection);
        QList<Migration> steps = kSteps;
        steps[failing - 1].script += u"INSERT INTO nowhere VALUES (1);"_s;
        const auto done = migrate(*connection, steps);
        QVERIFY(!done);
        QVERIFY2(done.error().detail.startsWith(steps[failing - 1].name), qPrintable(done.error().detail));
        QCOMPARE(*schemaVersion(*connection), from);
        QCOMPARE(contents(*connection), before);
        // The next program, with the step mended, finds nothing in its way.
        VERIFY_DONE(migrate(*connection, kSteps));
        QCOMPARE(*schemaVersion(*connection), 4);
    }

    void migrate_stepThatBreaksAForeignKey_isUndone()
    {
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        const QList<Migration> steps{
            {1, u"1"_s, u"CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id));"_s},
            {2, u"2"_s, u"INSERT INTO b VALUES (5);"_s}};
        VERIFY_DONE(migrate(*connection, steps.first(1)));
        QVERIFY(!migrate(*connection, steps));
        QCOMPARE(*schemaVersion(*connection), 1);
        QVERIFY(!connection->execute(u"INSERT INTO b VALUES (5)"_s)); // foreign keys are on again
    }

    void migrate_killedInAStep_leavesTheLibraryAsItWas()
    {
        QString before;
        {
            auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
            VERIFY_DONE(migrate(*connection, kSteps.first(1)));
            before = contents(*connection);
        }
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kChildFile), m_file);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(child.waitForStarted());
        // Pages of the unfinished transaction are on the disk once its cache is full.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_file + u"-wal"_s).size() > 1 << 20, 60000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        auto connection = Connection::open(m_file, Connection::Mode::ReadWrite);
        VERIFY_DONE(connection);
        QCOMPARE(*schemaVersion(*connection), 1);
        QCOMPARE(contents(*connection), before);
        VERIFY_DONE(migrate(*connection, kSteps));
    }

    void open_olderLibrary_isUpgradedAfterABackup_data()
    {
        QTest::addColumn<int>("version");
        const auto migrations = libraryMigrations();
        for (int version = 1; version < migrations->size(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void open_olderLibrary_isUpgradedAfterABackup()
    {
        QFETCH(int, version);
        const auto migrations = libraryMigrations();
        makeOlder(version);
        QCOMPARE(Library::openExisting(m_folder).error().kind, ErrorKind::LibraryOlder);
        VERIFY_DONE(Library::open(m_folder));
        auto backup = Connection::open(backupFile(version), Connection::Mode::ReadOnly);
        VERIFY_DONE(backup);
        QCOMPARE(*schemaVersion(*backup), version);
        auto upgraded = Connection::open(libraryFile(), Connection::Mode::ReadOnly);
        VERIFY_DONE(upgraded);
        QCOMPARE(*schemaVersion(*upgraded), int(migrations->size()));
        for (Connection *connection : {&*backup, &*upgraded})
            QCOMPARE(newspaper(*connection), u"江边晚报"_s);
    }

    void open_olderLibrary_emptyPagesAreGapsAndTeasersLeaveTheIndex()
    {
        makeOlder(7);
        VERIFY_DONE(onLibrary(
            u"INSERT INTO edition (id, newspaper, date) SELECT 70, id, '2026-01-01' FROM newspaper LIMIT 1; "
            "INSERT INTO page (id, edition, ord, label, name) VALUES (70, 70, 0, 'A01', ''), (71, 70, 1, 'A02', ''); "
            "INSERT INTO article (id, edition, page, ord, sort_key, identity, kind, kicker, title, deck, byline, section, "
            "source_url, original_source, copyright, importer, warnings, content_hash) VALUES (70, 70, 70, 0, 1, 'n1', 3, '', "
            "'看后面', '', '', '', '', '', '', 'test', '[]', zeroblob(32)); "
            "INSERT INTO body (article, html, text) VALUES (70, '', ''); "
            "INSERT INTO meta (key, value) VALUES ('search_index', 'some')"_s));
        VERIFY_DONE(Library::open(m_folder));
        auto upgraded = Connection::open(libraryFile(), Connection::Mode::ReadOnly);
        VERIFY_DONE(upgraded);
        Statement saved(*upgraded,
                        u"SELECT group_concat(saved), (SELECT count(*) FROM meta WHERE key = 'search_index') FROM "
                        "(SELECT saved FROM page WHERE edition = 70 ORDER BY ord)"_s);
        VERIFY_DONE(saved.step());
        QCOMPARE(saved.text(0), u"1,0"_s);
        QCOMPARE(saved.number(1), 0);
    }

    void open_olderLibrary_teasersWithoutTheirArticleGetTheirWords()
    {
        makeOlder(11);
        const QString article = u"INSERT INTO article (id, edition, page, ord, sort_key, identity, kind, kicker, title, deck, byline, "
                                "section, source_url, original_source, copyright, importer, warnings, content_hash) VALUES "
                                "(%1, 70, 70, %1, %1, 'n%1', %2, '', '%3', '', '', '', '', '', '', 'test', '[]', zeroblob(32));"_s;
        VERIFY_DONE(onLibrary(
            u"INSERT INTO edition (id, newspaper, date) SELECT 70, id, '2026-01-01' FROM newspaper LIMIT 1; "
            "INSERT INTO page (id, edition, ord, label, name, saved) VALUES (70, 70, 0, 'A01', '', 1), (71, 70, 1, 'A02', '', 0);"_s
            + article.arg(1).arg(0).arg(u"正文"_s) + article.arg(2).arg(3).arg(u"看正文"_s) + article.arg(3).arg(3).arg(u"看后面"_s)
            + article.arg(4).arg(3).arg(u"看头版"_s)
            + u"INSERT INTO teaser (article, page, identity, title) VALUES (2, '', 'n1', ''), (3, 'A02', '', '后面'), "
              "(4, 'A01', '', '头版'); "
              "INSERT INTO meta (key, value) VALUES ('search_index', 'some')"_s));
        VERIFY_DONE(Library::open(m_folder));
        auto upgraded = Connection::open(libraryFile(), Connection::Mode::ReadOnly);
        VERIFY_DONE(upgraded);
        Statement lone(*upgraded, u"SELECT group_concat(article), (SELECT count(*) FROM meta WHERE key = 'search_index') FROM lone_teaser"_s);
        VERIFY_DONE(lone.step());
        QCOMPARE(lone.text(0), u"3"_s);
        QCOMPARE(lone.number(1), 0);
    }

    void open_olderLibraryThatCannotBeMigrated_isAsItWasBesideItsBackup()
    {
        makeOlder(1);
        // What no step can be checked to leave whole.
        VERIFY_DONE(onLibrary(
            u"PRAGMA foreign_keys = OFF; INSERT INTO edition (newspaper, date) VALUES (99, '2026-01-01')"_s));
        QVERIFY(!Library::open(m_folder));
        auto left = Connection::open(libraryFile(), Connection::Mode::ReadOnly);
        VERIFY_DONE(left);
        QCOMPARE(*schemaVersion(*left), 1);
        QCOMPARE(newspaper(*left), u"江边晚报"_s);
        QVERIFY(QFileInfo::exists(backupFile(1)));
    }

    void open_olderLibraryWithoutRoomForABackup_isAsItWas()
    {
#ifdef Q_OS_UNIX
        makeOlder(1);
        VERIFY_DONE(onLibrary(
            u"INSERT INTO asset (hash, media_type, bytes) VALUES (zeroblob(32), '', randomblob(400000))"_s));
        const QByteArray before = hashOf(libraryFile());
        std::optional<Result<Library>> opened;
        {
            const NoRoom full(200'000);
            opened = Library::open(m_folder);
        }
        QVERIFY(!*opened);
        QCOMPARE(hashOf(libraryFile()), before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
        VERIFY_DONE(Library::open(m_folder));
#else
        QSKIP("needs resource limits");
#endif
    }

    void open_newerLibrary_leavesEveryByte_data()
    {
        QTest::addColumn<bool>("asLog");
        QTest::newRow("known from the file") << false;
        QTest::newRow("known from the log only") << true;
    }

    void open_newerLibrary_leavesEveryByte()
    {
        QFETCH(bool, asLog);
        VERIFY_DONE(Library::open(m_folder));
        std::optional<Connection> writing(*Connection::open(libraryFile(), Connection::Mode::ReadWrite));
        VERIFY_DONE(writing->execute(u"PRAGMA user_version = 9999"_s));
        if (!asLog)
            writing.reset();
        const QByteArray before = hashOf(libraryFile());
        const QByteArray log = hashOf(libraryFile() + u"-wal"_s);
        QCOMPARE(Library::open(m_folder).error(), (Error{ErrorKind::LibraryNewer, libraryFile(), u"9999"_s}));
        QCOMPARE(Library::openExisting(m_folder).error().kind, ErrorKind::LibraryNewer);
        QCOMPARE(hashOf(libraryFile()), before);
        QCOMPARE(hashOf(libraryFile() + u"-wal"_s), log);
        QCOMPARE(QDir(m_folder).entryList({u"*.sqlite"_s}, QDir::Files), QStringList{u"library.sqlite"_s});
    }

private:
    [[nodiscard]] QString libraryFile() const
    {
        return m_folder + u"/library.sqlite"_s;
    }

    [[nodiscard]] QString backupFile(int version) const
    {
        return m_folder + u"/library-schema%1.sqlite"_s.arg(version);
    }

    static QString newspaper(Connection &connection)
    {
        Statement newspaper(connection, u"SELECT name FROM newspaper"_s);
        return newspaper.step().value_or(false) ? newspaper.text(0) : QString();
    }

    Result<void> onLibrary(const QString &sql)
    {
        auto connection = Connection::open(libraryFile(), Connection::Mode::ReadWrite);
        return connection ? connection->execute(sql) : connection.error();
    }

    void makeOlder(int version)
    {
        QVERIFY(QDir().mkpath(m_folder));
        auto connection = Connection::open(libraryFile(), Connection::Mode::ReadWrite);
        VERIFY_DONE(connection);
        VERIFY_DONE(migrate(*connection, libraryMigrations()->first(version)));
        VERIFY_DONE(
            connection->execute(u"INSERT INTO newspaper (name, sort_name) VALUES ('江边晚报', '')"_s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
