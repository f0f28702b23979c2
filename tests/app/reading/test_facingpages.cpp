// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/facingpages.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestFacingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void front_standsAlone();
    void evenAndOdd_lieBesideEachOther();
    void lastEvenPage_standsAlone();
    void sections_countForThemselves();
    void gap_leavesAPageAlone();
    void labelsWithoutNumbers_goByTheirOrder();
    void pageThatIsNotThere_standsAlone();

private:
    /// Ids from 1 on.
    static QList<Page> pages(const QStringList &labels)
    {
        QList<Page> made;
        for (const QString &label : labels) {
            Page page;
            page.id = PageId(made.size() + 1);
            page.label = label;
            made.append(page);
        }
        return made;
    }

    static QList<qint64> facing(const QStringList &labels, qint64 page)
    {
        QList<qint64> ids;
        for (const PageId id : facingPages(pages(labels), PageId(page)))
            ids.append(id.value());
        return ids;
    }
};

void TestFacingPages::front_standsAlone()
{
    QCOMPARE(facing({u"01"_s, u"02"_s, u"03"_s}, 1), QList<qint64>({1}));
}

void TestFacingPages::evenAndOdd_lieBesideEachOther()
{
    QCOMPARE(facing({u"01"_s, u"02"_s, u"03"_s}, 2), QList<qint64>({2, 3}));
    QCOMPARE(facing({u"01"_s, u"02"_s, u"03"_s}, 3), QList<qint64>({2, 3}));
    QCOMPARE(facing({u"009"_s, u"010"_s, u"011"_s}, 2), QList<qint64>({2, 3}));
}

void TestFacingPages::lastEvenPage_standsAlone()
{
    QCOMPARE(facing({u"01"_s, u"02"_s, u"03"_s, u"04"_s}, 4), QList<qint64>({4}));
}

void TestFacingPages::sections_countForThemselves()
{
    const QStringList labels{u"A01"_s, u"A02"_s, u"B01"_s, u"B02"_s, u"B03"_s};
    QCOMPARE(facing(labels, 2), QList<qint64>({2}));
    QCOMPARE(facing(labels, 3), QList<qint64>({3}));
    QCOMPARE(facing(labels, 5), QList<qint64>({4, 5}));
}

void TestFacingPages::gap_leavesAPageAlone()
{
    QCOMPARE(facing({u"01"_s, u"02"_s, u"05"_s}, 2), QList<qint64>({2}));
    QCOMPARE(facing({u"01"_s, u"02"_s, u"05"_s}, 3), QList<qint64>({3}));
}

void TestFacingPages::labelsWithoutNumbers_goByTheirOrder()
{
    QCOMPARE(facing({u"头版"_s, u"要闻"_s, u"副刊"_s}, 3), QList<qint64>({2, 3}));
    QCOMPARE(facing({u"01"_s, u"号外"_s, u"03"_s}, 2), QList<qint64>({2, 3}));
}

void TestFacingPages::pageThatIsNotThere_standsAlone()
{
    QCOMPARE(facing({u"01"_s}, 7), QList<qint64>({7}));
}

QTEST_APPLESS_MAIN(TestFacingPages)
#include "test_facingpages.moc"
