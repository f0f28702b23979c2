// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/datewords.h"
#include "ui/words/exportwordsmaker.h"
#include "ui/words/paperwords.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPaperWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_joinsLabelAndName_data();
    void page_joinsLabelAndName();
    void positions_nameNumberAndCount();
    void article_saysOnlyWhatIsKnown();
    void weekday_isThatOfTheDate_data();
    void weekday_isThatOfTheDate();
    void noDate_isNoWords();
    void yearsMonthsAndDays_haveNames();
    void exportWords_keepTheirPlaceHolders();
};

void TestPaperWords::page_joinsLabelAndName_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("both") << u"063"_s << u"思想周刊·智库"_s << u"Page 063 思想周刊·智库"_s;
    QTest::newRow("label only") << u"A01"_s << QString() << u"Page A01"_s;
    QTest::newRow("name only") << QString() << u"要闻"_s << u"要闻"_s;
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("place holders in the name") << u"%2"_s << u"%1"_s << u"Page %2 %1"_s;
}

void TestPaperWords::page_joinsLabelAndName()
{
    QFETCH(QString, label);
    QFETCH(QString, name);
    QFETCH(QString, words);
    QCOMPARE(PaperWords::page(label, name), words);
}

void TestPaperWords::positions_nameNumberAndCount()
{
    QCOMPARE(PaperWords::articlePosition(3, 4), u"article 3 of 4"_s);
    QCOMPARE(PaperWords::pagePosition(2, 8), u"page 2 of 8"_s);
    QCOMPARE(PaperWords::pageLabel({}), QString());
}

void TestPaperWords::article_saysOnlyWhatIsKnown()
{
    const QDate day(2026, 1, 28);
    QCOMPARE(PaperWords::article(u"早潮"_s, u"河湾日报"_s, day, u"A01"_s),
             u"早潮, 河湾日报, 2026-01-28 Wed, Page A01"_s);
    QCOMPARE(PaperWords::article(u"早潮"_s, u"河湾日报"_s, day, {}, u"read"_s),
             u"早潮, 河湾日报, 2026-01-28 Wed, read"_s);
    QCOMPARE(PaperWords::article(u"早潮"_s, {}, {}, {}), u"早潮"_s);
}

void TestPaperWords::weekday_isThatOfTheDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("words");
    QTest::newRow("Mon") << QDate(2026, 1, 26) << u"2026-01-26 Mon"_s;
    QTest::newRow("Tue") << QDate(2026, 1, 27) << u"2026-01-27 Tue"_s;
    QTest::newRow("Wed") << QDate(2026, 1, 28) << u"2026-01-28 Wed"_s;
    QTest::newRow("Thu") << QDate(2026, 1, 29) << u"2026-01-29 Thu"_s;
    QTest::newRow("Fri") << QDate(2026, 1, 30) << u"2026-01-30 Fri"_s;
    QTest::newRow("Sat") << QDate(2026, 1, 31) << u"2026-01-31 Sat"_s;
    QTest::newRow("Sun, leap day's month") << QDate(2004, 2, 29) << u"2004-02-29 Sun"_s;
}

void TestPaperWords::weekday_isThatOfTheDate()
{
    QFETCH(QDate, date);
    QFETCH(QString, words);
    QCOMPARE(DateWords::withWeekday(date), words);
}

void TestPaperWords::noDate_isNoWords()
{
    QCOMPARE(DateWords::withWeekday({}), QString());
    QCOMPARE(DateWords::weekday({}), QString());
}

void TestPaperWords::yearsMonthsAndDays_haveNames()
{
    QCOMPARE(DateWords::year(1957), u"1957"_s);
    QCOMPARE(DateWords::yearAndMonth(1957, 7), u"July 1957"_s);
    QCOMPARE(DateWords::dayOfMonth({2026, 1, 28}), u"28 Wed"_s);
    QCOMPARE(DateWords::dayOfMonth({}), QString());
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months << DateWords::month(month);
    QCOMPARE(months.removeDuplicates(), 0);
    QVERIFY(!months.contains(QString()));
    QCOMPARE(DateWords::month(13), QString());
}

void TestPaperWords::exportWords_keepTheirPlaceHolders()
{
    const ExportWords words = makeExportWords();
    QCOMPARE(words.pageOf.arg(2).arg(9), u"2 / 9"_s);
    QCOMPARE(words.page.arg(u"A01"_s, u"要闻"_s), u"Page A01 要闻"_s);
    for (const QString &word : {words.personalUse, words.source, words.contents, words.creator})
        QVERIFY(!word.isEmpty());
}

QTEST_GUILESS_MAIN(TestPaperWords)
#include "test_paperwords.moc"
