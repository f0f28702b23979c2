// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void time_asWritten_isReadAtShanghai_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shanghai");
        const auto row = [](const QString &text, const QString &shanghai) {
            QTest::newRow(qPrintable(text)) << text << shanghai;
        };
        row(u"2021-12-08 10:46:18"_s, u"2021-12-08T10:46:18+08:00"_s);
        row(u"2022-05-30 07:45:20 +0800"_s, u"2022-05-30T07:45:20+08:00"_s);
        row(u"2022-05-30 07:45:20 +08:00"_s, u"2022-05-30T07:45:20+08:00"_s);
        row(u"2022-05-30T07:45:20Z"_s, u"2022-05-30T15:45:20+08:00"_s);
        row(u"2022-05-30T07:45:20.123Z"_s, u"2022-05-30T15:45:20+08:00"_s);
        row(u"2022-05-30T07:45+0900"_s, u"2022-05-30T06:45:00+08:00"_s);
        row(u"2017-03-10 09:58:03.0"_s, u"2017-03-10T09:58:03+08:00"_s);
        row(u"2017-03-10 09:58:03:0"_s, u"2017-03-10T09:58:03+08:00"_s);
        row(u"Wed, 18 May 2022 08:08:55 GMT"_s, u"2022-05-18T16:08:55+08:00"_s);
        row(u"Wed, 18 May 2022 08:08:55 +0800"_s, u"2022-05-18T08:08:55+08:00"_s);
        row(u"18 May 2022"_s, u"2022-05-18T00:00:00+08:00"_s);
        row(u"2022-05-30"_s, u"2022-05-30T00:00:00+08:00"_s);
        row(u"2026/1/8"_s, u"2026-01-08T00:00:00+08:00"_s);
        row(u"2026 年 01 月 28 日"_s, u"2026-01-28T00:00:00+08:00"_s);
        row(u"2026年1月28日 星期三"_s, u"2026-01-28T00:00:00+08:00"_s);
        row(u"2026年1月28日 08:30"_s, u"2026-01-28T08:30:00+08:00"_s);
        row(u"2026年1月28日8时30分"_s, u"2026-01-28T08:30:00+08:00"_s);
        row(u"　2026-01-28　"_s, u"2026-01-28T00:00:00+08:00"_s);
        row(u"2026-01-28 24:00"_s, u"2026-01-29T00:00:00+08:00"_s);
    }

    void time_asWritten_isReadAtShanghai()
    {
        QFETCH(QString, text);
        QFETCH(QString, shanghai);
        const std::optional<ParsedTime> parsed = parseTime(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(inShanghai(*parsed).toString(Qt::ISODate), shanghai);
    }

    void time_withoutClock_saysSo()
    {
        QCOMPARE(parseTime(u"2022-05-30")->hasTime, false);
        QCOMPARE(parseTime(u"2022-05-30 00:00")->hasTime, true);
        QVERIFY(!parseTime(u"2022-05-30 00:00")->utcOffsetSeconds.has_value());
    }

    void time_nonsense_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s,
                                    u"+0800"_s,
                                    u"2022-02-30"_s,
                                    u"2022-13-01"_s,
                                    u"1700-01-01"_s,
                                    u"2022-05-30 25:00"_s,
                                    u"2022-05"_s,
                                    u"昨天"_s,
                                    u"2022-05-30 问题"_s,
                                    u"18 Foo 2022"_s,
                                    u"2022-05-30 10:00 XYZ"_s})
            QTest::newRow(qPrintable(text + u'.')) << text;
    }

    void time_nonsense_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseTime(text).has_value());
    }

    void find_dateInText_isFirst()
    {
        QCOMPARE(findDate(u"报架日报 2026 年 01 月 28 日 星期 放大"), QDate(2026, 1, 28));
        QCOMPARE(findDate(u"2017\n年　10 月\n9 日，2018年1月1日"), QDate(2017, 10, 9));
        QCOMPARE(findDate(u"２０１７年１０月９日"), QDate(2017, 10, 9));
        QCOMPARE(findDate(u"2017年2月30日 2017年3月1日"), QDate(2017, 3, 1));
        QVERIFY(!findDate(u"2017年10月").has_value());
        QVERIFY(!findDate({}).has_value());
    }

    void path_namesADay_isRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &path, QDate date) {
            QTest::newRow(qPrintable(path)) << path << date;
        };
        row(u"html/2017-10/09/node_187.htm"_s, QDate(2017, 10, 9));
        row(u"pc/layout/202607/23/node_07.html"_s, QDate(2026, 7, 23));
        row(u"cqrb/2026-01/28/063/content_rb_37003.htm"_s, QDate(2026, 1, 28));
        row(u"xmrb/20190101/index.htm"_s, QDate(2019, 1, 1));
        row(u"Html/2020-10-28/Qpaper.html"_s, QDate(2020, 10, 28));
        row(u"2024/05/01/x.htm"_s, QDate(2024, 5, 1));
        row(u"nw.D110000renmrb_20171016_1-01.htm"_s, QDate(2017, 10, 16));
        row(u"_posts/-202205262391921712.md"_s, QDate(2022, 5, 26));
        row(u"_posts/2021-12-08-202112082206672930.md"_s, QDate(2021, 12, 8));
        row(u"NW202205302395475263.md"_s, QDate(2022, 5, 30));
        row(u"backup-2025-01-01/html/2024-05/02/node_1.htm"_s, QDate(2024, 5, 2));
        row(u"html/2026-07/23/content_58464_19721219.htm"_s, QDate(2026, 7, 23));
        row(u"content/202607/23/c19727291.html"_s, QDate(2026, 7, 23));
        row(u"rmrb2017101601.pdf"_s, QDate(2017, 10, 16));
        row(u"2026-02/30/node_1.htm"_s, QDate());
        row(u"node_19450815.htm"_s, QDate());
        row(u"readme.txt"_s, QDate());
    }

    void path_namesADay_isRead()
    {
        QFETCH(QString, path);
        QFETCH(QDate, date);
        QCOMPARE(dateInPath(path).value_or(QDate()), date);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
