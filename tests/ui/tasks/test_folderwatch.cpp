// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/folderwatch.h"

#include <QtTest/QSignalSpy>

#include "tests/ui/tasks/watchtest.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

/// Looks until `condition` holds: the second look that finds a file unchanged brings it in.
#define TRY_LOOKING(condition) QTRY_VERIFY_WITH_TIMEOUT((m_test->watch().lookNow(), (condition)), 30000)

class TestFolderWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WatchTest> m_test;

private Q_SLOTS:

    void init()
    {
        m_test = std::make_unique<WatchTest>();
        QVERIFY(m_test->start());
    }

    void cleanup() { m_test.reset(); }

    void addedFolder_isNotWatched()
    {
        m_test->watch().add(m_test->folder());
        QTRY_COMPARE(m_test->watch().folders().size(), 1);
        QVERIFY(!m_test->state().folder.isOn);
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        m_test->watch().lookNow();
        m_test->watch().lookNow();
        QCOMPARE(m_test->articles(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!m_test->state().lookedAt.isValid());
    }

    void newFile_comesIn_whatLayThereDoesNot()
    {
        QVERIFY(m_test->put(u"2026/甲.md"_s, WatchTest::post(1, u"甲"_s)));
        QVERIFY(m_test->turnOn());
        QSignalSpy finished(&m_test->watch(), &FolderWatch::finished);
        QVERIFY(m_test->put(u"2026/乙.md"_s, WatchTest::post(2, u"乙"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
        QCOMPARE(m_test->articles(), 1);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).value<ImportEnd>().report.editions.first().date, QDate(2026, 1, 2));
        QVERIFY(m_test->state().folder.arrivedAt.isValid());
        // Changed, it comes in again, and as the same article.
        QVERIFY(m_test->put(u"2026/乙.md"_s, WatchTest::post(2, u"乙"_s) + "又一段。\n"));
        TRY_LOOKING(m_test->state().folder.articles == 2);
        QCOMPARE(m_test->articles(), 1);
    }

    void hint_bringsTheFileInByItself()
    {
        QVERIFY(m_test->turnOn());
        QVERIFY(m_test->put(u"乙.md"_s, WatchTest::post(2, u"乙"_s)));
        // Sooner than the slow look would.
        QTRY_COMPARE_WITH_TIMEOUT(m_test->state().folder.articles, 1, 50000);
    }

    void unfinishedDownload_waitsForItsName()
    {
        QVERIFY(m_test->turnOn());
        QVERIFY(m_test->put(u"a.md.part"_s, WatchTest::post(1, u"甲"_s)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(m_test->articles(), 0);
        QVERIFY(QFile::rename(m_test->file(u"a.md.part"_s), m_test->file(u"a.md"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
    }

    void restart_bringsNothingInTwice_andNothingIsMissed()
    {
        QVERIFY(m_test->turnOn());
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
        m_test->close();
        QVERIFY(m_test->put(u"b.md"_s, WatchTest::post(2, u"乙"_s)));
        QVERIFY(m_test->start());
        QSignalSpy finished(&m_test->watch(), &FolderWatch::finished);
        TRY_LOOKING(m_test->state().folder.articles == 2);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).value<ImportEnd>().report.filesSeen, 1);
        QVERIFY(m_test->start());
        QSignalSpy again(&m_test->watch(), &FolderWatch::finished);
        QTRY_VERIFY(m_test->state().lookedAt.isValid());
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(again.size(), 0);
    }

    void failedFile_isTriedAgainOnlyWhenItChanges()
    {
        QVERIFY(m_test->turnOn());
        QSignalSpy finished(&m_test->watch(), &FolderWatch::finished);
        QVERIFY(m_test->put(u"a.md"_s, "nobody knows what this is"));
        TRY_LOOKING(finished.size() == 1);
        QCOMPARE(m_test->state().lastImport->report.failures.size(), 1);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
        QCOMPARE(finished.size(), 2);
    }

    void stoppedImport_isNotForcedUntilSomethingNewComes()
    {
        QVERIFY(m_test->turnOn());
        QSignalSpy finished(&m_test->watch(), &FolderWatch::finished);
        const auto stop =
            connect(&m_test->watch(), &FolderWatch::changed, this, [this] { m_test->watch().cancel(); });
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        TRY_LOOKING(finished.size() == 1);
        disconnect(stop);
        QVERIFY(finished.first().at(1).value<ImportEnd>().report.cancelled);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_test->put(u"b.md"_s, WatchTest::post(2, u"乙"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 2);
    }

    void folderThatIsGone_isAProblemUntilItIsBack()
    {
        QVERIFY(m_test->turnOn());
        QVERIFY(QDir().rename(m_test->folder(), m_test->folder() + u'2'));
        TRY_LOOKING(m_test->state().problem.has_value());
        QCOMPARE(m_test->state().problem->kind, ErrorKind::NotFound);
        QVERIFY(QDir().rename(m_test->folder() + u'2', m_test->folder()));
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
        QVERIFY(!m_test->state().problem);
    }

    void turnedOff_nothingComesIn_andOnAgainItBeginsAnew()
    {
        QVERIFY(m_test->turnOn());
        const WatchedFolderId id = m_test->state().folder.id;
        m_test->watch().turn(id, false);
        QTRY_VERIFY(!m_test->state().folder.isOn);
        QVERIFY(m_test->put(u"a.md"_s, WatchTest::post(1, u"甲"_s)));
        QVERIFY(m_test->turnOn());
        QVERIFY(m_test->put(u"b.md"_s, WatchTest::post(2, u"乙"_s)));
        TRY_LOOKING(m_test->state().folder.articles == 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(m_test->articles(), 1);
        m_test->watch().remove(id);
        QTRY_VERIFY(m_test->watch().folders().isEmpty());
    }

    void turnedOffAndOnWhileALookIsOnItsWay_stillKnowsWhatLiesThere()
    {
        for (int i = 1; i < 20; ++i)
            QVERIFY(m_test->put(u"%1.md"_s.arg(i), WatchTest::post(i, u"旧闻"_s)));
        QVERIFY(m_test->turnOn());
        const WatchedFolderId id = m_test->state().folder.id;
        m_test->watch().lookNow();
        m_test->watch().turn(id, false);
        m_test->watch().turn(id, true);
        m_test->watch().lookNow();
        QTRY_VERIFY(m_test->state().folder.since.isValid());
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_test->look());
        QCOMPARE(m_test->articles(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "test_folderwatch.moc"
