// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/wantedplace.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestWantedPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void day_inEveryForm_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << u"2026-01-28"_s << QDate(2026, 1, 28);
        QTest::newRow("dots") << u"2026.1.28"_s << QDate(2026, 1, 28);
        QTest::newRow("digits") << u"20260128"_s << QDate(2026, 1, 28);
        QTest::newRow("chinese") << u"2026年1月28日"_s << QDate(2026, 1, 28);
        QTest::newRow("spaced") << u"2026 年 1 月 28 日"_s << QDate(2026, 1, 28);
        QTest::newRow("of the year shown") << u"1.28"_s << QDate(1957, 1, 28);
        QTest::newRow("month and day") << u"1月28日"_s << QDate(1957, 1, 28);
        QTest::newRow("yesterday") << u"昨天"_s << QDate(2026, 2, 28);
        QTest::newRow("today") << u"今天"_s << QDate(2026, 3, 1);
    }

    void day_inEveryForm_isRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const WantedPlace place = read(text);
        QCOMPARE(place.date, std::optional(date));
        QVERIFY(place.newspaper.isEmpty());
        QVERIFY(!place.namesPage());
    }

    void dayThatNoCalendarHas_isAName() { QCOMPARE(read(u"2026-02-30"_s).newspaper, u"2026-02-30"_s); }

    void page_byLabelOrNumber_isRead()
    {
        QCOMPARE(read(u"a05"_s).page, u"A05"_s);
        QCOMPARE(read(u"A05版"_s).page, u"A05"_s);
        QCOMPARE(read(u"第5版"_s).pageNumber, 5);
        QCOMPARE(read(u"05"_s).pageNumber, 5);
    }

    void newspaperDayAndPage_areReadTogether()
    {
        const WantedPlace place = read(u"人民日报 1957-07-20 第3版"_s);
        QCOMPARE(place.newspaper, u"人民日报"_s);
        QCOMPARE(place.date, std::optional(QDate(1957, 7, 20)));
        QCOMPARE(place.pageNumber, 3);
    }

    void nothing_isEmpty() { QVERIFY(read(u"  "_s).isEmpty()); }

    void link_madeAndRead_isTheSamePlace_data()
    {
        QTest::addColumn<QString>("newspaper");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("number");
        QTest::newRow("edition") << u"河湾日报"_s << QString() << 0;
        QTest::newRow("page") << u"河湾日报"_s << u"A05"_s << 0;
        QTest::newRow("article") << u"河湾日报 早版/甲"_s << u"第1版"_s << 3;
        QTest::newRow("article without page") << u"The Bend Times"_s << QString() << 12;
    }

    void link_madeAndRead_isTheSamePlace()
    {
        QFETCH(QString, newspaper);
        QFETCH(QString, page);
        QFETCH(int, number);
        const QString link = placeLink(newspaper, QDate(2026, 1, 28), page, number);
        QVERIFY(link.startsWith(u"baojia://"_s));
        const auto place = placeOfLink(link);
        QVERIFY(place);
        QCOMPARE(place->newspaper, newspaper);
        QCOMPARE(place->date, std::optional(QDate(2026, 1, 28)));
        QCOMPARE(place->page, page);
        QCOMPARE(place->articleNumber, number);
    }

    void addressesOfOtherThings_areNone()
    {
        for (const QString &text : {u"/home/baojia"_s,
                                    u"https://example.cn/a/2026-01-28"_s,
                                    u"baojia://"_s,
                                    u"baojia://报"_s,
                                    u"baojia://报/2026-13-01"_s,
                                    u"baojia://报/2026-01-01/1/x"_s,
                                    u"baojia://报/2026-01-01/1/2/3"_s})
            QVERIFY2(!placeOfLink(text), qPrintable(text));
        QVERIFY(placeOfLink(u"baojia://河湾日报/2026-01-01/"_s));
    }

private:
    static WantedPlace read(const QString &text) { return readWantedPlace(text, QDate(2026, 3, 1), QDate(1957, 7, 20)); }
};

QTEST_GUILESS_MAIN(TestWantedPlace)
#include "test_wantedplace.moc"
