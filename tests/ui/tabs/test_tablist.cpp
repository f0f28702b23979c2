// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/tablist.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestTabList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newList_hasOneTabThatStays();
    void added_standToTheRightInTheirOrder();
    void closedCurrent_givesWayToTheNext();
    void closed_comeBackNewestFirstWhereTheyWere();
    void moved_keepsTheCurrentOne();
    void saved_comesBackWithHistoriesAndClosedOnes();
    void saved_ofALongHistory_keepsWhatLiesNear();
    void rubbish_isNoList_data();
    void rubbish_isNoList();
    void aTabThatSaysNothing_isLeftOut();
};

namespace {

ReadingTab place(qint64 article)
{
    ReadingTab made;
    made.history.visit(ContentUrl::ofPageFront(PageId(7)));
    made.history.visit(ContentUrl::ofArticle(ArticleId(article)));
    made.history.setPosition(0.25);
    made.title = {u"第%1篇"_s.arg(article), u"河湾日报"_s};
    return made;
}

QStringList titles(const TabList &list)
{
    QStringList found;
    for (qsizetype i = 0; i < list.count(); ++i)
        found << list.at(i).title.title;
    return found;
}

/// 第1篇 to 第4篇, of which the first is current.
TabList fourTabs()
{
    TabList list;
    list.setHistory(0, place(1).history);
    list.setTitle(0, place(1).title);
    for (const qint64 article : {2, 3, 4})
        list.add(place(article));
    return list;
}

} // namespace

void TestTabList::newList_hasOneTabThatStays()
{
    TabList list;
    QCOMPARE(list.count(), 1);
    QVERIFY(!list.close(0));
    QCOMPARE(list.count(), 1);
    QVERIFY(!list.canReopen());
    QVERIFY(!list.reopen());
}

void TestTabList::added_standToTheRightInTheirOrder()
{
    TabList list = fourTabs();
    QCOMPARE(titles(list), QStringList({u"第1篇"_s, u"第2篇"_s, u"第3篇"_s, u"第4篇"_s}));
    list.setCurrent(1);
    QCOMPARE(list.add(place(5)), 2);
    QCOMPARE(list.add(place(6)), 3);
    QCOMPARE(list.currentIndex(), 1);
}

void TestTabList::closedCurrent_givesWayToTheNext()
{
    TabList list = fourTabs();
    QVERIFY(list.close(0));
    QCOMPARE(list.current().title.title, u"第2篇"_s);
    list.setCurrent(2);
    QVERIFY(list.close(2));
    QCOMPARE(list.current().title.title, u"第3篇"_s);
    QVERIFY(list.close(0));
    QCOMPARE(list.current().title.title, u"第3篇"_s);
}

void TestTabList::closed_comeBackNewestFirstWhereTheyWere()
{
    TabList list = fourTabs();
    list.close(1);
    list.close(2);
    QCOMPARE(titles(list), QStringList({u"第1篇"_s, u"第3篇"_s}));
    QCOMPARE(list.reopen(), std::optional<qsizetype>(2));
    QCOMPARE(list.at(2), place(4));
    QCOMPARE(list.reopen(), std::optional<qsizetype>(1));
    QCOMPARE(titles(list), QStringList({u"第1篇"_s, u"第2篇"_s, u"第3篇"_s, u"第4篇"_s}));
    QCOMPARE(list.current().title.title, u"第1篇"_s);
}

void TestTabList::moved_keepsTheCurrentOne()
{
    TabList list = fourTabs();
    list.setCurrent(1);
    for (const auto &[from, to] : {std::pair(1, 3), std::pair(0, 3), std::pair(3, 0), std::pair(2, 1)}) {
        list.move(from, to);
        QCOMPARE(list.current().title.title, u"第2篇"_s);
    }
}

void TestTabList::saved_comesBackWithHistoriesAndClosedOnes()
{
    TabList list = fourTabs();
    list.close(1);
    list.setCurrent(2);
    auto back = TabList::restored(list.saved());
    QVERIFY(back);
    QCOMPARE(*back, list);
    QVERIFY(back->current().history.canGoBack());
    QCOMPARE(back->current().history.current()->position, 0.25);
    QCOMPARE(back->reopen(), std::optional<qsizetype>(1));
}

void TestTabList::saved_ofALongHistory_keepsWhatLiesNear()
{
    TabList list;
    History history;
    for (qint64 article = 1; article <= 100; ++article)
        history.visit(ContentUrl::ofArticle(ArticleId(article)));
    history.go(-50);
    list.setHistory(0, history);
    const auto back = TabList::restored(list.saved());
    QVERIFY(back);
    QCOMPARE(back->current().history.current()->url.article, ArticleId(50));
    QCOMPARE(back->current().history.behind().first().url.article, ArticleId(49));
    QCOMPARE(back->current().history.ahead().first().url.article, ArticleId(51));
    QVERIFY(back->current().history.behind().size() < 49);
}

void TestTabList::rubbish_isNoList_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("标签");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no tabs") << QByteArray(R"({"tabs": [], "current": 3})");
    QTest::newRow("steps nowhere") << QByteArray(
        R"({"tabs": [{"steps": [["paper:/article/1", 0]], "at": -4}]})");
    QTest::newRow("an address outside")
        << QByteArray(R"({"tabs": [{"steps": [["https://example.org/", 0]], "at": 0}]})");
}

void TestTabList::rubbish_isNoList()
{
    QFETCH(QByteArray, saved);
    QVERIFY(!TabList::restored(saved));
}

void TestTabList::aTabThatSaysNothing_isLeftOut()
{
    const QByteArray saved = R"({"tabs": [{"steps": [], "at": 0}, {"title": "早潮",
        "steps": [["paper:/article/12", 7.5]], "at": 0}], "current": 1})";
    const auto list = TabList::restored(saved);
    QVERIFY(list);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->current().title.title, u"早潮"_s);
    QCOMPARE(list->current().history.current()->position, 1.0);
}

QTEST_GUILESS_MAIN(TestTabList)
#include "test_tablist.moc"
