// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergedorder.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QList<ArticleId> ids(const QString &text)
{
    QList<ArticleId> list;
    for (const QString &word : words(text))
        list << ArticleId(word.toLongLong());
    return list;
}

} // namespace

class TestMergedOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void labels_inNaturalOrder_compareSo()
    {
        const QStringList order{u"1"_s,
                                u"02"_s,
                                u"9"_s,
                                u"10"_s,
                                u"063"_s,
                                u"A01"_s,
                                u"A2"_s,
                                u"A10"_s,
                                u"B01"_s,
                                u"第2版"_s,
                                u"第11版"_s,
                                u""_s};
        for (qsizetype i = 0; i < order.size(); ++i) {
            for (qsizetype j = 0; j < order.size(); ++j)
                QCOMPARE(labelComesBefore(order[i], order[j]), i < j);
        }
    }

    void labels_ofOneNumber_haveAnOrder()
    {
        QVERIFY(labelComesBefore(u"01", u"1") != labelComesBefore(u"1", u"01"));
        QVERIFY(labelComesBefore(u"99999999999999999999999998", u"99999999999999999999999999"));
    }

    void mergedPages_examples_data()
    {
        QTest::addColumn<QString>("existing");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("merged");
        QTest::newRow("first") << u""_s << u"B01 A01"_s << u"B01 A01"_s;
        QTest::newRow("all of them: the draft's order")
            << u"A01 A02"_s << u"A02 A01 A03"_s << u"A02 A01 A03"_s;
        QTest::newRow("one in between") << u"A01 A03 B01"_s << u"A02"_s << u"A01 A02 A03 B01"_s;
        QTest::newRow("after its section") << u"A01 A02 B01"_s << u"A03"_s << u"A01 A02 A03 B01"_s;
        QTest::newRow("after its neighbour") << u"A01 A02 A04"_s << u"A01 A03"_s << u"A01 A02 A03 A04"_s;
        QTest::newRow("before all") << u"A02 A03"_s << u"A01"_s << u"A01 A02 A03"_s;
        QTest::newRow("known order stays") << u"B01 A01 A02"_s << u"A02 A01"_s << u"B01 A01 A02"_s;
    }

    void mergedPages_examples()
    {
        QFETCH(QString, existing);
        QFETCH(QString, wanted);
        QFETCH(QString, merged);
        QCOMPARE(mergedPages(words(existing), words(wanted)), words(merged));
        QCOMPARE(mergedPages(words(merged), words(wanted)), words(merged));
    }

    void mergedArticles_examples_data()
    {
        QTest::addColumn<QString>("existing");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("merged");
        QTest::newRow("first") << u""_s << u"2 1"_s << u"2 1"_s;
        QTest::newRow("one more alone") << u"1 2"_s << u"3"_s << u"1 2 3"_s;
        QTest::newRow("after its neighbour") << u"1 2 3"_s << u"1 9"_s << u"1 9 2 3"_s;
        QTest::newRow("before its neighbour") << u"1 2 3"_s << u"9 2"_s << u"1 9 2 3"_s;
        QTest::newRow("all of them: the draft's order") << u"1 2 3"_s << u"3 9 2 1"_s << u"3 9 2 1"_s;
        QTest::newRow("known order stays") << u"1 2 3"_s << u"3 1"_s << u"1 2 3"_s;
    }

    void mergedArticles_examples()
    {
        QFETCH(QString, existing);
        QFETCH(QString, wanted);
        QFETCH(QString, merged);
        QCOMPARE(mergedArticles(ids(existing), ids(wanted)), ids(merged));
    }
};

QTEST_GUILESS_MAIN(TestMergedOrder)
#include "test_mergedorder.moc"
