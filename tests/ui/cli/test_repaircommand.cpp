// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/automaticbackup.h"
#include "library/library.h"
#include "library/libraryfile.h"
#include "library/statement.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestRepairCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_run = std::make_unique<CommandRun>();
        const QString post = m_run->write(u"稿/qian-zi.md"_s, samplePost("铅字的一天", "排字房里，铅字一个挨着一个。"));
        QCOMPARE(m_run->run({u"import"_s, post}).code, 0);
        QCOMPARE(m_run->run({u"bookmark"_s, u"add"_s, u"1"_s}).code, 0);
    }

    void repair_soundLibrary_isDone_andTheNewOneOpens()
    {
        const Answer answer = repair({});
        QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
        QVERIFY(answer.out.contains(u"Nothing was lost."_s));
        const Answer list = m_run->run({u"list"_s, u"newspapers"_s, u"--library"_s, fresh()});
        QCOMPARE(list.out, m_run->run({u"list"_s, u"newspapers"_s}).out);
        QVERIFY(m_run->run({u"search"_s, u"铅字"_s, u"--library"_s, fresh()}).out.contains(u"铅字的一天"_s));
        QVERIFY(m_run->run({u"bookmark"_s, u"list"_s, u"--library"_s, fresh()}).out.contains(u"铅字的一天"_s));
        QCOMPARE(m_run->run({u"check"_s, u"--library"_s, fresh()}).code, 0);
    }

    void repair_changedArticle_isNamed_andTheExitCodeIsOne()
    {
        change(u"UPDATE body SET text = text || '！'"_s);
        const QByteArray before = bytes();
        const Answer answer = repair({});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.out.contains(u"2026-01-28"_s) && answer.out.contains(u"铅字的一天: the article is not what was imported"_s),
                 qPrintable(answer.out));
        QCOMPARE(bytes(), before);
        QCOMPARE(m_run->run({u"check"_s, u"--library"_s, fresh()}).code, 0);
        const QJsonObject shown = m_run->run({u"show"_s, u"1"_s, u"--json"_s, u"--library"_s, fresh()}).json();
        QVERIFY(shown.value("warnings"_L1).toArray().contains(u"repaired"_s));
    }

    void repair_asJson_hasTheShapeOfTheManual()
    {
        change(u"UPDATE body SET text = text || '！'"_s);
        const QJsonObject report = repair({u"--json"_s}).json();
        QCOMPARE(report.keys(),
                 (QStringList{u"articles"_s, u"assets"_s, u"bookmarks"_s, u"corrections"_s, u"editions"_s, u"gaps"_s,
                              u"library"_s, u"losses"_s, u"lost"_s, u"newspapers"_s, u"originals"_s, u"pages"_s, u"read"_s,
                              u"saved_searches"_s}));
        QCOMPARE(report.value("losses"_L1).toInt(), 1);
        const QJsonObject lost = report.value("lost"_L1).toArray().first().toObject();
        QCOMPARE(lost.keys(), (QStringList{u"date"_s, u"kind"_s, u"newspaper"_s, u"page"_s, u"title"_s}));
        QCOMPARE(lost.value("kind"_L1).toString(), u"article-changed"_s);
    }

    void repair_intoALibrary_isNotDone()
    {
        QCOMPARE(repair({}).code, 0);
        QCOMPARE(repair({}).code, 1);
    }

    void repair_whereNothingCanBeRead_namesTheLatestBackup()
    {
        const QString sentence = u"Its latest automatic backup is"_s;
        change(u"PRAGMA journal_mode = DELETE"_s);
        const QByteArray sound = bytes();
        breakListOfTables();
        const Answer without = repair({});
        QCOMPARE(without.code, 1);
        QVERIFY2(!without.err.isEmpty() && !without.err.contains(sentence), qPrintable(without.err));
        put(sound);
        QCOMPARE(m_run->run({u"backup"_s, u"--auto"_s}).code, 0);
        const QString backup = keptBackups(m_run->library()).first().file;
        breakListOfTables();
        const Answer with = repair({});
        QCOMPARE(with.code, 1);
        QVERIFY2(with.err.contains(sentence) && with.err.contains(QDir::toNativeSeparators(backup)), qPrintable(with.err));
        QVERIFY(!QFileInfo::exists(libraryFile(fresh())));
        QCOMPARE(m_run->run({u"restore"_s, backup}).code, 0);
        QCOMPARE(m_run->run({u"check"_s}).code, 0);
    }

    void repair_withoutAPlace_isWrongUse()
    {
        QCOMPARE(m_run->run({u"repair"_s, m_run->library()}).code, 2);
        QCOMPARE(m_run->run({u"repair"_s}).code, 2);
    }

    void backupAuto_isMadeOnceADay_andTheDrillRestoresIt()
    {
        QCOMPARE(m_run->run({u"backup"_s, u"--drill"_s}).code, 1);
        const Answer first = m_run->run({u"backup"_s, u"--auto"_s});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(keptBackups(m_run->library()).size(), 1);
        QCOMPARE(m_run->run({u"backup"_s, u"--auto"_s}).code, 0);
        const Answer drill = m_run->run({u"backup"_s, u"--drill"_s});
        QVERIFY2(drill.code == 0, qPrintable(drill.out + drill.err));
        QVERIFY(drill.out.contains(u"can be restored: 1 articles."_s));
        QFile damaged(keptBackups(m_run->library()).first().file);
        QVERIFY(damaged.resize(damaged.size() / 2));
        const QJsonObject report = m_run->run({u"backup"_s, u"--drill"_s, u"--json"_s}).json();
        QCOMPARE(report.value("backups"_L1).toArray().first().toObject().value("restorable"_L1), QJsonValue(false));
    }

    void backup_withoutAFile_isWrongUse()
    {
        QCOMPARE(m_run->run({u"backup"_s}).code, 2);
        QCOMPARE(m_run->run({u"backup"_s, u"x.sqlite"_s, u"--drill"_s}).code, 2);
    }

    void import_thatBringsSomething_isCounted()
    {
        QCOMPARE(imports(), u"1"_s);
        QCOMPARE(m_run->run({u"import"_s, m_run->path(u"稿/qian-zi.md"_s)}).code, 0);
        QCOMPARE(imports(), u"1"_s);
    }

private:
    [[nodiscard]] QString fresh() const { return m_run->path(u"新 库"_s); }

    [[nodiscard]] Answer repair(const QStringList &more) const
    {
        return m_run->run(QStringList{u"repair"_s, m_run->library(), u"--to"_s, fresh()} + more);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(libraryFile(m_run->library()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(libraryFile(m_run->library()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void breakListOfTables() const
    {
        QByteArray broken = bytes();
        put(broken.replace(0, 4096, QByteArray(4096, 'x')));
    }

    [[nodiscard]] QString imports() const
    {
        auto connection = Connection::open(libraryFile(m_run->library()), Connection::Mode::ReadOnly);
        if (!connection)
            return connection.error().detail;
        Statement count(*connection, u"SELECT value FROM meta WHERE key = 'imports'"_s);
        return count.step().value_or(false) ? count.text(0) : QString();
    }

    void change(const QString &sql) const
    {
        const auto library = Library::openExisting(m_run->library());
        QVERIFY(library);
        auto connection = library->connectForWriting();
        QVERIFY(connection);
        QVERIFY(connection->execute(sql + u"; PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }

    std::unique_ptr<CommandRun> m_run;
};

QTEST_GUILESS_MAIN(TestRepairCommand)
#include "test_repaircommand.moc"
