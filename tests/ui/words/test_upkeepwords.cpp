// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/upkeepwords.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestUpkeepWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void progress_everyStep_hasWordsOfItsOwn()
    {
        QSet<QString> said;
        const QList<QLatin1StringView> steps{UpkeepStep::database,
                                             UpkeepStep::articles,
                                             UpkeepStep::assets,
                                             UpkeepStep::originals,
                                             UpkeepStep::index,
                                             UpkeepStep::copy,
                                             UpkeepStep::migrate,
                                             UpkeepStep::statistics,
                                             UpkeepStep::vacuum,
                                             UpkeepStep::texts};
        for (const auto step : steps)
            said << UpkeepWords::progress({0, 0, step});
        QCOMPARE(said.size(), steps.size());
    }

    void progress_withATotal_saysHowFar()
    {
        QCOMPARE(UpkeepWords::progress({12, 90, UpkeepStep::articles}), u"Checking the articles: 12 of 90"_s);
        QCOMPARE(UpkeepWords::progress({1 << 20, 3 << 20, UpkeepStep::copy}),
                 u"Copying: 1.00 MiB of 3.00 MiB"_s);
    }

    void verdict_faults_areDamage()
    {
        IntegrityReport report;
        QCOMPARE(UpkeepWords::verdict(report), u"The library is sound."_s);
        report.faults << u"x"_s;
        QCOMPARE(UpkeepWords::verdict(report), u"The library is damaged."_s);
    }

    void restored_nothingBefore_saysNothingOfIt()
    {
        RestoreReport report{u"/a/library.sqlite"_s, {}, 3};
        QCOMPARE(UpkeepWords::restored(report), u"The backup is the library now: 3 articles."_s);
        report.kept = u"/a/kept.sqlite"_s;
        QVERIFY(
            UpkeepWords::restored(report).endsWith(u"What was there before is kept as “/a/kept.sqlite”."_s));
    }

    void optimized_everyOutcome_isSaid()
    {
        QSet<QString> said;
        for (const auto vacuum : {OptimizeReport::Vacuum::Done,
                                  OptimizeReport::Vacuum::NotWorthwhile,
                                  OptimizeReport::Vacuum::NoRoom}) {
            for (const bool emptied : {false, true}) {
                OptimizeReport report;
                report.vacuum = vacuum;
                report.logEmptied = emptied;
                said << UpkeepWords::optimized(report);
            }
        }
        QCOMPARE(said.size(), 6);
    }

    void statistics_newspapers_areLinesPartedByTabs()
    {
        LibraryStatistics statistics;
        statistics.newspapers = 1;
        statistics.perNewspaper << NewspaperStatistics{
            u"山城日报"_s, 2, 8, 40, QDate(1957, 7, 21), QDate(2026, 1, 28)};
        const QString text = UpkeepWords::statistics(statistics);
        QVERIFY(text.startsWith(u"Newspapers\t1\n"_s));
        QVERIFY(text.contains(u"Dates\t–\n"_s));
        QVERIFY(text.endsWith(u"\n\n山城日报\t2\t8\t40\t1957-07-21 – 2026-01-28\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestUpkeepWords)
#include "test_upkeepwords.moc"
