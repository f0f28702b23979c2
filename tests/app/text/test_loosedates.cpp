// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/loosedates.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestLooseDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void moment_written_isReadInChineseTime_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shanghai");
        QTest::newRow("rfc 822") << u"Wed, 28 Jan 2026 07:30:00 +0800"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("gmt") << u"Tue, 27 Jan 2026 16:10:00 GMT"_s << u"2026-01-28T00:10:00"_s;
        QTest::newRow("no zone") << u"Wed, 28 Jan 2026 07:30:00"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("no weekday, no seconds") << u"28 Jan 2026 07:30 +0800"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("two-digit year") << u"28 Jan 26 07:30:00 Z"_s << u"2026-01-28T15:30:00"_s;
        QTest::newRow("two-digit year of the last century")
            << u"31 Dec 99 07:30:00 +0800"_s << u"1999-12-31T07:30:00"_s;
        QTest::newRow("eastern") << u"Thu, 01 Jan 2004 19:48:21 EST"_s << u"2004-01-02T08:48:21"_s;
        QTest::newRow("month in full")
            << u"Wednesday, 28 January 2026 07:30:00 +0800"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("remark") << u"Wed, 28 Jan 2026 07:30:00 +0800 (CST)"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("month first") << u"January 28, 2026 7:30 PM"_s << u"2026-01-28T19:30:00"_s;
        QTest::newRow("asctime") << u"Thu Jan  1 19:48:21 2004"_s << u"2004-01-01T19:48:21"_s;
        QTest::newRow("chinese weekday")
            << u"星期三, 28 Jan 2026 07:30:00 +0800"_s << u"2026-01-28T07:30:00"_s;
        QTest::newRow("chinese month") << u"星期三, 01 五月 2024"_s << u"2024-05-01T00:00:00"_s;
        QTest::newRow("chinese month with digits")
            << u"周三, 01 5月 2024 08:00:00 GMT"_s << u"2024-05-01T16:00:00"_s;
        QTest::newRow("twelfth month") << u"31 十二月 2024"_s << u"2024-12-31T00:00:00"_s;
        QTest::newRow("chinese") << u"2024年5月1日 下午3:05"_s << u"2024-05-01T15:05:00"_s;
        QTest::newRow("chinese with words") << u"2024年05月01日08时30分"_s << u"2024-05-01T08:30:00"_s;
        QTest::newRow("noon") << u"2024年5月1日 中午12:10"_s << u"2024-05-01T12:10:00"_s;
        QTest::newRow("midnight") << u"2024-05-01 12:10 AM"_s << u"2024-05-01T00:10:00"_s;
        QTest::newRow("w3c") << u"2003-12-31T10:14:55Z"_s << u"2003-12-31T18:14:55"_s;
        QTest::newRow("w3c without seconds") << u"2026-02-05T11:20+08:00"_s << u"2026-02-05T11:20:00"_s;
        QTest::newRow("fraction") << u"2024-05-01T02:15:08.123456+00:00"_s << u"2024-05-01T10:15:08"_s;
        QTest::newRow("month alone") << u"2003-12"_s << u"2003-12-01T00:00:00"_s;
        QTest::newRow("digits") << u"20240501"_s << u"2024-05-01T00:00:00"_s;
        QTest::newRow("compact") << u"20240501T083000Z"_s << u"2024-05-01T16:30:00"_s;
        QTest::newRow("seconds") << u"1714521600"_s << u"2024-05-01T08:00:00"_s;
        QTest::newRow("milliseconds") << u"1714521600000"_s << u"2024-05-01T08:00:00"_s;
    }

    void moment_written_isReadInChineseTime()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, shanghai);
        const auto time = parseLooseTime(written);
        QVERIFY(time);
        QCOMPARE(inShanghai(*time).toString(u"yyyy-MM-ddTHH:mm:ss"), shanghai);
    }

    void words_thatAreNoMoment_giveNone_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"",
                                    "昨天",
                                    "31 Feb 2024",
                                    "Wed, 28 Foo 2026",
                                    "3:05",
                                    "2024年",
                                    "99999",
                                    "一月",
                                    "0000-00-00 00:00:00"})
            QTest::newRow(written) << QString::fromUtf8(written);
        QTest::newRow("long") << QString(500, u'1');
    }

    void words_thatAreNoMoment_giveNone()
    {
        QFETCH(const QString, written);
        QVERIFY(!parseLooseTime(written));
    }

    void title_withItsDay_isSplit_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("date");
        const QDate day(2024, 5, 1);
        QTest::newRow("calibre, Chinese") << u"报架日报 [星期三, 01 五月 2024]"_s << u"报架日报"_s << day;
        QTest::newRow("calibre, English") << u"报架日报 [Wed, 01 May 2024]"_s << u"报架日报"_s << day;
        QTest::newRow("calibre, digits") << u"报架日报 [2024-05-01]"_s << u"报架日报"_s << day;
        QTest::newRow("calibre, 周") << u"报架日报 [周三, 01 5月 2024]"_s << u"报架日报"_s << day;
        QTest::newRow("calibre, year first") << u"报架日报 [2024年5月1日]"_s << u"报架日报"_s << day;
        QTest::newRow("behind") << u"报架日报 2024-05-01"_s << u"报架日报"_s << day;
        QTest::newRow("joined") << u"报架日报20240501"_s << u"报架日报"_s << day;
        QTest::newRow("underscore") << u"报架日报_2024.05.01"_s << u"报架日报"_s << day;
        QTest::newRow("Chinese behind") << u"报架日报2024年5月1日 星期三"_s << u"报架日报"_s << day;
        QTest::newRow("brackets") << u"报架日报（2024年5月1日）"_s << u"报架日报"_s << day;
        QTest::newRow("before") << u"2024-05-01 报架日报"_s << u"报架日报"_s << day;
        QTest::newRow("none") << u"红楼梦 [校注本]"_s << u"红楼梦 [校注本]"_s << QDate();
        QTest::newRow("a number") << u"一九八四 1984"_s << u"一九八四 1984"_s << QDate();
        QTest::newRow("day alone") << u"2024-05-01"_s << u"2024-05-01"_s << QDate();
    }

    void title_withItsDay_isSplit()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, title);
        QFETCH(const QDate, date);
        const DatedTitle split = splitDatedTitle(written);
        QCOMPARE(split.title, title);
        QCOMPARE(split.date.value_or(QDate()), date);
    }
};

QTEST_GUILESS_MAIN(TestLooseDates)
#include "test_loosedates.moc"
