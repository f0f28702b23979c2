// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestUpkeepCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void check_soundLibrary_isDone();
    void check_damagedArticle_isNotDone();
    void check_indexOfOtherWords_isNotDone();
    void check_asJson_hasTheShapeOfTheManual();
    void backup_thenRestore_bringsBackWhatWas();
    void backup_asJson_hasTheShapeOfTheManual();
    void backup_existingFile_isReplacedByForceOnly();
    void backup_damagedLibrary_isNotDone();
    void restore_asJson_hasTheShapeOfTheManual();
    void restore_intoANewFolder_makesTheLibrary();
    void restore_libraryInUse_isNotDone();
    void restore_badBackup_isNotDone_data();
    void restore_badBackup_isNotDone();
    void optimize_library_saysWhatItDid();
    void stats_asText_areLines();
    void stats_asJson_hasTheShapeOfTheManual();
    void missingLibrary_isNotMade_data();
    void missingLibrary_isNotMade();
    void wrongUse_isTwo_data();
    void wrongUse_isTwo();

private:
    [[nodiscard]] Answer run(const QStringList &words) const { return m_run->run(words); }

    void import(const QByteArray &date) const;
    void change(const QString &sql) const;

    [[nodiscard]] QString backupFile() const { return m_run->path(u"备 份.sqlite"_s); }

    static QString sentence(const Answer &answer)
    {
        return answer.json().value("error"_L1).toObject().value("sentence"_L1).toString();
    }

    /// Whether the object has just these keys.
    static bool hasKeys(const QJsonObject &object, const QStringList &keys)
    {
        const QStringList found = object.keys();
        return QSet<QString>(found.cbegin(), found.cend()) == QSet<QString>(keys.cbegin(), keys.cend());
    }

    std::unique_ptr<CommandRun> m_run;
};

void TestUpkeepCommand::init()
{
    m_run = std::make_unique<CommandRun>();
    import("2026-01-28");
}

void TestUpkeepCommand::import(const QByteArray &date) const
{
    const QString post = m_run->write(QString::fromLatin1("稿/" + date + "-qian-zi.md"),
                                      samplePost("铅字的一天", "排字房里，铅字一个挨着一个。", date));
    QCOMPARE(run({u"import"_s, post}).code, 0);
}

void TestUpkeepCommand::change(const QString &sql) const
{
    auto library = Library::openExisting(m_run->library());
    QVERIFY(library);
    auto connection = library->connectForWriting();
    QVERIFY(connection);
    QVERIFY(connection->execute(sql));
}

void TestUpkeepCommand::check_soundLibrary_isDone()
{
    const Answer answer = run({u"check"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
    QCOMPARE(
        answer.out,
        u"1 newspapers, 1 editions, 1 pages, 1 articles, 0 pictures and PDFs, 0 bookmarks\nThe library is sound.\n"_s);
    QCOMPARE(answer.err, QString());
}

void TestUpkeepCommand::check_damagedArticle_isNotDone()
{
    change(u"UPDATE article SET title = 'x'"_s);
    const Answer answer = run({u"check"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains(u"article 1 is not what was imported\n"_s));
    QVERIFY(answer.out.endsWith(u"The library is damaged.\n"_s));
}

void TestUpkeepCommand::check_indexOfOtherWords_isNotDone()
{
    // The count of articles, which is looked at when a library is opened, stays.
    change(u"DELETE FROM posting WHERE id = (SELECT min(id) FROM posting)"_s);
    const Answer answer = run({u"check"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains(u"is in the index with other words\n"_s));
}

void TestUpkeepCommand::check_asJson_hasTheShapeOfTheManual()
{
    const QJsonObject report = run({u"check"_s, u"--json"_s}).json();
    QVERIFY(hasKeys(report,
                    {u"newspapers"_s,
                     u"editions"_s,
                     u"pages"_s,
                     u"articles"_s,
                     u"assets"_s,
                     u"bookmarks"_s,
                     u"sound"_s,
                     u"faults"_s}));
    QCOMPARE(report.value("sound"_L1), QJsonValue(true));
    change(u"UPDATE article SET title = 'x'"_s);
    const Answer damaged = run({u"check"_s, u"--json"_s});
    QCOMPARE(damaged.code, 1);
    QCOMPARE(damaged.json().value("sound"_L1), QJsonValue(false));
    QVERIFY(!damaged.json().value("faults"_L1).toArray().isEmpty());
}

void TestUpkeepCommand::backup_thenRestore_bringsBackWhatWas()
{
    const Answer backup = run({u"backup"_s, backupFile()});
    QVERIFY2(backup.code == 0, qPrintable(backup.err));
    QVERIFY(backup.out.contains(u"备 份.sqlite"_s));
    import("2026-01-29");
    QCOMPARE(run({u"list"_s, u"editions"_s}).out.count(u'\n'), 2);
    const Answer restored = run({u"restore"_s, backupFile()});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QVERIFY(restored.out.contains(u"library-before-restore.sqlite"_s));
    QCOMPARE(run({u"list"_s, u"editions"_s}).out, u"架上\t2026-01-28\t0\t1\n"_s);
    QCOMPARE(run({u"search"_s, u"--count"_s, u"铅字"_s}).out, u"1\n"_s);
    QCOMPARE(run({u"check"_s}).code, 0);
}

void TestUpkeepCommand::backup_asJson_hasTheShapeOfTheManual()
{
    const Answer answer = run({u"backup"_s, backupFile(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(hasKeys(answer.json(), {u"file"_s, u"bytes"_s, u"articles"_s}));
    QCOMPARE(answer.json().value("file"_L1).toString(), backupFile());
    QCOMPARE(answer.json().value("articles"_L1).toInt(), 1);
}

void TestUpkeepCommand::backup_existingFile_isReplacedByForceOnly()
{
    m_run->write(u"备 份.sqlite"_s, "mine");
    const Answer refused = run({u"backup"_s, backupFile()});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"exists already"_s));
    QVERIFY(refused.err.contains(u"--force"_s));
    QFile file(backupFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.close();
    QCOMPARE(run({u"backup"_s, u"--force"_s, backupFile()}).code, 0);
    QCOMPARE(run({u"restore"_s, backupFile()}).code, 0);
}

void TestUpkeepCommand::backup_damagedLibrary_isNotDone()
{
    change(u"UPDATE article SET title = 'x'"_s);
    const Answer answer = run({u"backup"_s, backupFile(), u"--json"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(sentence(answer).contains(u"is damaged"_s));
    QVERIFY(!QFileInfo::exists(backupFile()));
}

void TestUpkeepCommand::restore_asJson_hasTheShapeOfTheManual()
{
    QCOMPARE(run({u"backup"_s, backupFile()}).code, 0);
    const Answer answer = run({u"restore"_s, u"--json"_s, backupFile()});
    QCOMPARE(answer.code, 0);
    QVERIFY(hasKeys(answer.json(), {u"library"_s, u"kept"_s, u"articles"_s}));
    QCOMPARE(answer.json().value("library"_L1).toString(), m_run->library() + u"/library.sqlite"_s);
    QVERIFY(QFileInfo::exists(answer.json().value("kept"_L1).toString()));
}

void TestUpkeepCommand::restore_intoANewFolder_makesTheLibrary()
{
    QCOMPARE(run({u"backup"_s, backupFile()}).code, 0);
    const QString other = m_run->path(u"另 一个"_s);
    const Answer answer = run({u"restore"_s, backupFile(), u"--json"_s, u"--library"_s, other});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.json().value("kept"_L1).isNull());
    QCOMPARE(run({u"list"_s, u"editions"_s, u"--library"_s, other}).out, u"架上\t2026-01-28\t0\t1\n"_s);
}

void TestUpkeepCommand::restore_libraryInUse_isNotDone()
{
    QCOMPARE(run({u"backup"_s, backupFile()}).code, 0);
    import("2026-01-29");
    auto window = Backend::open(m_run->library(), Backend::Missing::Refuse);
    QVERIFY(window);
    QVERIFY((*window)->read([](LibraryReader &reader) { return reader.newspapers(); }).result());
    const Answer answer = run({u"restore"_s, backupFile(), u"--json"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(sentence(answer), u"Another program has the library open. Close it there and try again."_s);
    window->reset();
    QCOMPARE(run({u"list"_s, u"editions"_s}).out.count(u'\n'), 2);
}

void TestUpkeepCommand::restore_badBackup_isNotDone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("text") << QByteArray("这不是报库。") << u"is not a Baojia library"_s;
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0", 18)
                                   << u"is damaged and was not restored"_s;
}

void TestUpkeepCommand::restore_badBackup_isNotDone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    if (!bytes.isNull())
        m_run->write(u"备 份.sqlite"_s, bytes);
    const Answer answer = run({u"restore"_s, backupFile(), u"--json"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(sentence(answer).contains(said), qPrintable(sentence(answer)));
    QCOMPARE(run({u"list"_s, u"editions"_s}).out, u"架上\t2026-01-28\t0\t1\n"_s);
}

void TestUpkeepCommand::optimize_library_saysWhatItDid()
{
    const Answer text = run({u"optimize"_s});
    QVERIFY2(text.code == 0, qPrintable(text.err));
    QVERIFY(text.out.startsWith(u"The library takes "_s));
    const Answer answer = run({u"optimize"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(hasKeys(answer.json(),
                    {u"bytes_before"_s, u"bytes_after"_s, u"free_before"_s, u"log_emptied"_s, u"vacuum"_s}));
    QCOMPARE(answer.json().value("vacuum"_L1).toString(), u"not-worthwhile"_s);
    QCOMPARE(run({u"check"_s}).code, 0);
}

void TestUpkeepCommand::stats_asText_areLines()
{
    const Answer answer = run({u"stats"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY(answer.out.startsWith(u"Newspapers\t1\nEditions\t1\n"_s));
    QVERIFY(answer.out.contains(u"Dates\t2026-01-28\n"_s));
    QVERIFY(answer.out.endsWith(u"\n架上\t1\t0\t1\t2026-01-28\n"_s));
}

void TestUpkeepCommand::stats_asJson_hasTheShapeOfTheManual()
{
    const QJsonObject stats = run({u"stats"_s, u"--json"_s}).json();
    QVERIFY(hasKeys(stats,
                    {u"newspapers"_s,
                     u"editions"_s,
                     u"pages"_s,
                     u"articles"_s,
                     u"assets"_s,
                     u"originals"_s,
                     u"bookmarks"_s,
                     u"read"_s,
                     u"oldest"_s,
                     u"newest"_s,
                     u"bytes"_s,
                     u"schema"_s,
                     u"index"_s}));
    QVERIFY(hasKeys(stats.value("bytes"_L1).toObject(),
                    {u"file"_s,
                     u"log"_s,
                     u"free"_s,
                     u"text"_s,
                     u"html"_s,
                     u"originals"_s,
                     u"originals_uncompressed"_s,
                     u"assets"_s,
                     u"index"_s}));
    const QJsonObject newspaper = stats.value("newspapers"_L1).toArray().first().toObject();
    QCOMPARE(newspaper,
             (QJsonObject{{u"newspaper"_s, u"架上"_s},
                          {u"editions"_s, 1},
                          {u"pages"_s, 0},
                          {u"articles"_s, 1},
                          {u"oldest"_s, u"2026-01-28"_s},
                          {u"newest"_s, u"2026-01-28"_s}}));
    QVERIFY(stats.value("schema"_L1).toInt() > 0);
}

void TestUpkeepCommand::missingLibrary_isNotMade_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"/nowhere/a.sqlite"_s};
    QTest::newRow("restore of nothing") << QStringList{u"restore"_s, u"/nowhere/a.sqlite"_s};
    QTest::newRow("optimize") << QStringList{u"optimize"_s};
    QTest::newRow("stats") << QStringList{u"stats"_s};
}

void TestUpkeepCommand::missingLibrary_isNotMade()
{
    QFETCH(QStringList, words);
    const QString nowhere = m_run->path(u"没有 的"_s);
    const Answer answer = run(words + QStringList{u"--json"_s, u"--library"_s, nowhere});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.json().contains("error"_L1));
    QVERIFY2(!QFileInfo::exists(nowhere), "a library was made");
}

void TestUpkeepCommand::wrongUse_isTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("backup where") << QStringList{u"backup"_s};
    QTest::newRow("backup twice") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
    QTest::newRow("backup how") << QStringList{u"backup"_s, u"a"_s, u"--fast"_s};
    QTest::newRow("restore what") << QStringList{u"restore"_s};
    QTest::newRow("restore twice") << QStringList{u"restore"_s, u"a"_s, u"b"_s};
    QTest::newRow("restore how") << QStringList{u"restore"_s, u"a"_s, u"--force"_s};
    QTest::newRow("optimize what") << QStringList{u"optimize"_s, u"a"_s};
    QTest::newRow("optimize how") << QStringList{u"optimize"_s, u"--force"_s};
    QTest::newRow("stats of") << QStringList{u"stats"_s, u"a"_s};
    QTest::newRow("check what") << QStringList{u"check"_s, u"a"_s};
}

void TestUpkeepCommand::wrongUse_isTwo()
{
    QFETCH(QStringList, words);
    const Answer answer = run(words);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains(u"baojia help"_s));
}

QTEST_GUILESS_MAIN(TestUpkeepCommand)
#include "test_upkeepcommand.moc"
