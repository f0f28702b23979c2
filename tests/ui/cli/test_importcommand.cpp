// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include "tests/ui/cli/commandrun.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void import_newPost_announcesTheEditionAndReports();
    void import_severalEditions_areCounted();
    void import_sameAgain_changesNothingAndIsDone();
    void import_asJson_isOneDocument();
    void import_badFileAmongGoodOnes_takesTheGoodAndSaysNo();
    void import_missingFile_isReported();
    void import_nothing_isNotDone();
    void dryRun_reportsAndChangesNothing();
    void dryRun_overALibrary_leavesItAsItWas();
    void import_intoWhatIsNoLibrary_isRefused();

private:
    [[nodiscard]] Answer run(const QStringList &words) const { return m_run->run(words); }

    [[nodiscard]] QString post(const QString &name = u"稿 件/2026-01-28-qian-zi.md"_s,
                               const QByteArray &date = "2026-01-28") const
    {
        return m_run->write(name, samplePost("铅字的一天", "排字房里，铅字一个挨着一个。", date));
    }

    std::unique_ptr<CommandRun> m_run;
};

void TestImportCommand::import_newPost_announcesTheEditionAndReports()
{
    const Answer answer = run({u"import"_s, post()});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.code, 0);
    const QStringList lines = answer.out.split(u'\n');
    QCOMPARE(lines.value(0), u"COMMITTED 1 架上 2026-01-28"_s);
    QCOMPARE(lines.value(1), u"1 article(s) added"_s);
    QVERIFY(answer.out.contains(u"架上 2026-01-28 Wed: 1 new"_s));
}

void TestImportCommand::import_severalEditions_areCounted()
{
    const QString first = post(u"一/2026-01-28-a.md"_s);
    const QString second = post(u"二/2026-01-29-a.md"_s, "2026-01-29");
    const Answer answer = run({u"import"_s, first, second});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(u"COMMITTED 1 架上 2026-01-28\n"_s));
    QVERIFY(answer.out.contains(u"COMMITTED 2 架上 2026-01-29\n"_s));
}

void TestImportCommand::import_sameAgain_changesNothingAndIsDone()
{
    QCOMPARE(run({u"import"_s, post()}).code, 0);
    const Answer again = run({u"import"_s, post(), u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value("added"_L1).toInt(), 0);
    QCOMPARE(again.json().value("updated"_L1).toInt(), 0);
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 1);
}

void TestImportCommand::import_asJson_isOneDocument()
{
    const Answer answer = run({u"import"_s, u"--json"_s, post()});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, u"COMMITTED 1 架上 2026-01-28\n"_s);
    const QJsonObject report = answer.json();
    QStringList keys{u"editions"_s,
                     u"added"_s,
                     u"updated"_s,
                     u"unchanged"_s,
                     u"failures"_s,
                     u"more_failures"_s,
                     u"notes"_s,
                     u"more_notes"_s,
                     u"files_seen"_s,
                     u"files_read"_s,
                     u"companions"_s,
                     u"cancelled"_s,
                     u"dry_run"_s};
    keys.sort();
    QCOMPARE(report.keys(), keys);
    QCOMPARE(report.value("editions"_L1).toArray(),
             QJsonArray({QJsonObject{{u"newspaper"_s, u"架上"_s},
                                     {u"date"_s, u"2026-01-28"_s},
                                     {u"pages"_s, 0},
                                     {u"added"_s, 1},
                                     {u"updated"_s, 0},
                                     {u"unchanged"_s, 0}}}));
    QCOMPARE(report.value("files_seen"_L1).toInt(), 1);
    QCOMPARE(report.value("files_read"_L1).toInt(), 1);
    QCOMPARE(report.value("dry_run"_L1), QJsonValue(false));
    QCOMPARE(report.value("cancelled"_L1), QJsonValue(false));
}

void TestImportCommand::import_badFileAmongGoodOnes_takesTheGoodAndSaysNo()
{
    const QString empty = m_run->write(u"稿 件/空.md"_s, {});
    const Answer answer = run({u"import"_s, u"--json"_s, post(), empty});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.json().value("added"_L1).toInt(), 1);
    const QJsonArray failures = answer.json().value("failures"_L1).toArray();
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().toObject().value("file"_L1).toString().endsWith(u"空.md"_s));
    QCOMPARE(failures.first().toObject().value("reason"_L1).toString(), u"The file is empty."_s);
    QCOMPARE(failures.first().toObject().keys(), QStringList({u"detail"_s, u"file"_s, u"reason"_s}));
}

void TestImportCommand::import_missingFile_isReported()
{
    const Answer answer = run({u"import"_s, m_run->path(u"没有 这个.md"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains(u"没有 这个.md"_s));
    QVERIFY(answer.out.contains(u"does not exist"_s));
}

void TestImportCommand::import_nothing_isNotDone()
{
    QVERIFY(QDir().mkpath(m_run->path(u"空 夹"_s)));
    const Answer answer = run({u"import"_s, m_run->path(u"空 夹"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains(u"Nothing to import was found"_s));
}

void TestImportCommand::dryRun_reportsAndChangesNothing()
{
    const Answer answer = run({u"import"_s, u"--dry-run"_s, post()});
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.out.contains(u"COMMITTED"_s));
    QVERIFY(answer.out.startsWith(u"Nothing was changed. It would be: 1 article(s) added\n"_s));
    QVERIFY2(!QFileInfo::exists(m_run->library()), "a dry run made a library");
}

void TestImportCommand::dryRun_overALibrary_leavesItAsItWas()
{
    QCOMPARE(run({u"import"_s, post()}).code, 0);
    const QString other = post(u"二/2026-01-29-b.md"_s, "2026-01-29");
    const Answer answer = run({u"import"_s, u"--dry-run"_s, u"--json"_s, other});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json().value("dry_run"_L1), QJsonValue(true));
    QCOMPARE(answer.json().value("added"_L1).toInt(), 1);
    QCOMPARE(answer.err, QString());
    QCOMPARE(run({u"list"_s, u"editions"_s}).out, u"架上\t2026-01-28\t0\t1\n"_s);
}

void TestImportCommand::import_intoWhatIsNoLibrary_isRefused()
{
    const QByteArray letter = QByteArray("这不是报库。").repeated(40);
    const QString file = m_run->write(u"别的/library.sqlite"_s, letter);
    const Answer answer = run({u"import"_s, post(), u"--json"_s, u"--library"_s, m_run->path(u"别的"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.json()
                .value("error"_L1)
                .toObject()
                .value("sentence"_L1)
                .toString()
                .contains(u"not a Baojia library"_s));
    QFile untouched(file);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), letter);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "test_importcommand.moc"
