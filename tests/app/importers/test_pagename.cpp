// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pagename.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPageName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_ofAPdf_names_data();
    void path_ofAPdf_names();
    void line_atTheEdge_isFolio_data();
    void line_atTheEdge_isFolio();
    void word_endingLikeANewspaper_isNone();
};

void TestPageName::path_ofAPdf_names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("paper"); // or code
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("label");
    QTest::newRow("code, day, page") << u"rmrb2017101601.pdf"_s << u"rmrb"_s << QDate(2017, 10, 16)
                                     << u"01"_s;
    QTest::newRow("three digits") << u"hnrb20260723001.pdf"_s << u"hnrb"_s << QDate(2026, 7, 23) << u"001"_s;
    QTest::newRow("two digits") << u"cqkjb2021022313.pdf"_s << u"cqkjb"_s << QDate(2021, 2, 23) << u"13"_s;
    QTest::newRow("capitals") << u"images/2017-10/13/04/ZGLYB2017101304.pdf"_s << u"zglyb"_s
                              << QDate(2017, 10, 13) << u"04"_s;
    QTest::newRow("letter in the page")
        << u"ycwb20240501A01.PDF"_s << u"ycwb"_s << QDate(2024, 5, 1) << u"A01"_s;
    QTest::newRow("whole edition") << u"人民日报_2024-05-01.pdf"_s << u"人民日报"_s << QDate(2024, 5, 1)
                                   << QString();
    QTest::newRow("day first") << u"2024年5月1日人民日报第03版.pdf"_s << u"人民日报"_s << QDate(2024, 5, 1)
                               << u"03"_s;
    QTest::newRow("day as folder") << u"2024-05-01/A01.pdf"_s << QString() << QDate(2024, 5, 1) << u"A01"_s;
    QTest::newRow("page with a name")
        << u"2024-05-01/第A02版：要闻.pdf"_s << QString() << QDate(2024, 5, 1) << u"A02"_s;
    QTest::newRow("month and day as folders")
        << u"page/2017-10/16/01/x.pdf"_s << QString() << QDate(2017, 10, 16) << u"01"_s;
    QTest::newRow("number of the system")
        << u"page/186/2017-10-09/A01/51281507497937890.pdf"_s << QString() << QDate(2017, 10, 9) << u"A01"_s;
    QTest::newRow("small copy") << u"1/2017-07/22/1/201707221_brief.pdf"_s << QString() << QDate(2017, 7, 22)
                                << u"1"_s;
    QTest::newRow("code without a day")
        << u"2017-10/16/rmrb07.pdf"_s << u"rmrb"_s << QDate(2017, 10, 16) << u"07"_s;
    QTest::newRow("p before the page")
        << u"1898-05-01_p03.xml"_s << QString() << QDate(1898, 5, 1) << u"03"_s;
    QTest::newRow("nothing") << u"scan.pdf"_s << QString() << QDate() << QString();
    QTest::newRow("no day of a calendar") << u"rmrb2017023101.pdf"_s << QString() << QDate() << QString();
    QTest::newRow("empty") << u".pdf"_s << QString() << QDate() << QString();
}

void TestPageName::path_ofAPdf_names()
{
    QFETCH(const QString, path);
    const PageName name = PageName::of(path);
    QTEST(name.paper.isEmpty() ? name.code : name.paper, "paper");
    QTEST(name.date, "date");
    QTEST(name.label, "label");
}

void TestPageName::line_atTheEdge_isFolio_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("number and name") << u"第01版 要闻"_s << u"01"_s << u"要闻"_s;
    QTest::newRow("within a line") << u"2024年5月1日 星期三 A03版：经济"_s << u"A03"_s << u"经济"_s;
    QTest::newRow("letters") << u"A02 本市新闻"_s << u"A02"_s << u"本市新闻"_s;
    QTest::newRow("full width") << u"０４版"_s << u"04"_s << QString();
    QTest::newRow("in a sentence") << u"据本报第3版报道，今日多云转晴"_s << QString() << QString();
    QTest::newRow("text") << u"今日多云转晴"_s << QString() << QString();
}

void TestPageName::line_atTheEdge_isFolio()
{
    QFETCH(const QString, line);
    const Folio folio = folioIn(line).value_or(Folio());
    QTEST(folio.label, "label");
    QTEST(folio.name, "name");
}

void TestPageName::word_endingLikeANewspaper_isNone()
{
    for (const QString &name :
         {u"海岛日报"_s, u"南方周末"_s, u"参考消息"_s, u"人民日报海外版"_s, u"文汇报"_s})
        QVERIFY2(isNewspaperName(name), qPrintable(name));
    for (const QString &word :
         {u"工作汇报"_s, u"天气预报"_s, u"日报"_s, u"报"_s, u"政府工作报告"_s, QString()})
        QVERIFY2(!isNewspaperName(word), qPrintable(word));
    QCOMPARE(newspaperInText(u"海岛日报2024年5月1日"_s), u"海岛日报"_s);
    QCOMPARE(newspaperInText(u"政府工作报告全文"_s), QString());
}

QTEST_APPLESS_MAIN(TestPageName)
#include "test_pagename.moc"
