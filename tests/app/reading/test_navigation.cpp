// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/history.h"
#include "reading/navigator.h"
#include "reading/zoom.h"

#include <QtTest/QTest>

using namespace Baojia;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOn_unreadAfterCurrent_comesFirst();
    void readOn_pageDone_nextPageThenEdition();
    void readOn_front_startsWithThePage();
    void readOn_advertisement_passedOver();
    void nextArticle_endOfEdition_nextEdition();
    void history_backAndForward_walks();
    void history_newPlace_forgetsForward();
    void history_samePlace_keptOnce();
    void history_many_bounded();
    void history_listsAndSteps_agree();
    void zoom_ladder_upAndDown();
    void zoom_betweenSteps_goesToTheNext();
    void zoom_offTheEnds_clamped();

private:
    static QList<ArticleHeader> page();
};

QList<ArticleHeader> TestNavigation::page()
{
    QList<ArticleHeader> articles(4);
    for (int i = 0; i < 4; ++i)
        articles[i].id = ArticleId(i + 1);
    return articles;
}

void TestNavigation::readOn_unreadAfterCurrent_comesFirst()
{
    auto articles = page();
    articles[1].read = true;
    QCOMPARE(readOn(ArticleId(1), articles, {}).article, ArticleId(3));
    // What was skipped above is not gone back to.
    QCOMPARE(readOn(ArticleId(3), articles, {}).article, ArticleId(4));
}

void TestNavigation::readOn_pageDone_nextPageThenEdition()
{
    Neighbours around;
    around.nextPage = PageId(2);
    around.nextEdition = EditionId(9);
    QVERIFY(readOn(ArticleId(4), page(), around) == (ReadingStep {{}, PageId(2), {}}));
    around.nextPage = {};
    QVERIFY(readOn(ArticleId(4), page(), around) == (ReadingStep {{}, {}, EditionId(9)}));
    around.nextEdition = {};
    QVERIFY(readOn(ArticleId(4), page(), around).isNone());
}

void TestNavigation::readOn_front_startsWithThePage()
{
    auto articles = page();
    articles[0].read = true;
    QCOMPARE(readOn({}, articles, {}).article, ArticleId(2));
}

void TestNavigation::readOn_advertisement_passedOver()
{
    auto articles = page();
    articles[1].kind = ArticleKind::Advertisement;
    articles[2].kind = ArticleKind::Picture;
    QCOMPARE(readOn(ArticleId(1), articles, {}).article, ArticleId(3));
}

void TestNavigation::nextArticle_endOfEdition_nextEdition()
{
    Neighbours around;
    around.nextArticle = ArticleId(5);
    around.previousEdition = EditionId(3);
    around.nextEdition = EditionId(4);
    QCOMPARE(nextArticle(around).article, ArticleId(5));
    around.nextArticle = {};
    QCOMPARE(nextArticle(around).edition, EditionId(4));
    QCOMPARE(previousArticle(around).edition, EditionId(3));
}

void TestNavigation::history_backAndForward_walks()
{
    History history;
    QVERIFY(!history.current() && !history.back() && !history.forward());
    const auto first = ContentUrl::ofArticle(ArticleId(1));
    const auto second = ContentUrl::ofPageFront(PageId(1));
    history.visit(first);
    history.setPosition(0.5);
    history.visit(second);
    QVERIFY(history.canGoBack() && !history.canGoForward());
    QVERIFY(history.back() == (HistoryEntry {first, 0.5}));
    QVERIFY(!history.canGoBack() && history.canGoForward());
    QVERIFY(history.forward() == (HistoryEntry {second, 0}));
}

void TestNavigation::history_newPlace_forgetsForward()
{
    History history;
    for (int i = 1; i <= 3; ++i)
        history.visit(ContentUrl::ofArticle(ArticleId(i)));
    history.back();
    history.back();
    history.visit(ContentUrl::ofArticle(ArticleId(9)));
    QVERIFY(!history.canGoForward());
    QVERIFY(history.back()->url == ContentUrl::ofArticle(ArticleId(1)));
}

void TestNavigation::history_samePlace_keptOnce()
{
    History history;
    history.visit(ContentUrl::ofArticle(ArticleId(1)));
    history.visit(ContentUrl::ofArticle(ArticleId(1)));
    QVERIFY(!history.canGoBack());
}

void TestNavigation::history_many_bounded()
{
    History history;
    for (int i = 1; i <= 2000; ++i)
        history.visit(ContentUrl::ofArticle(ArticleId(i)));
    int steps = 0;
    while (history.back())
        ++steps;
    QVERIFY(steps < 1000);
    QVERIFY(steps > 100);
}

void TestNavigation::history_listsAndSteps_agree()
{
    History history;
    QVERIFY(history.behind().isEmpty());
    for (int i = 1; i <= 4; ++i)
        history.visit(ContentUrl::ofArticle(ArticleId(i)));
    QCOMPARE(history.behind().first().url.article, ArticleId(3));
    QCOMPARE(history.go(-2)->url.article, ArticleId(2));
    QCOMPARE(history.behind().size(), 1);
    QCOMPARE(history.ahead().first().url.article, ArticleId(3));
    QVERIFY(!history.go(3));
    QVERIFY(!history.go(-2));
    QCOMPARE(history.current()->url.article, ArticleId(2));
    QCOMPARE(history.go(2)->url.article, ArticleId(4));
    QVERIFY(history.ahead().isEmpty());
}

void TestNavigation::zoom_ladder_upAndDown()
{
    QCOMPARE(steppedZoom(defaultZoom, 1), 110);
    QCOMPARE(steppedZoom(defaultZoom, -1), 90);
    QCOMPARE(steppedZoom(100, 3), 150);
    int zoom = zoomLadder.front();
    for (size_t i = 1; i < zoomLadder.size(); ++i)
        zoom = steppedZoom(zoom, 1);
    QCOMPARE(zoom, 300);
}

void TestNavigation::zoom_betweenSteps_goesToTheNext()
{
    QCOMPARE(steppedZoom(105, 1), 110);
    QCOMPARE(steppedZoom(105, -1), 100);
    QCOMPARE(clampedZoom(105), 105);
}

void TestNavigation::zoom_offTheEnds_clamped()
{
    QCOMPARE(steppedZoom(300, 1), 300);
    QCOMPARE(steppedZoom(50, -4), 50);
    QCOMPARE(clampedZoom(1), 50);
    QCOMPARE(clampedZoom(100'000), 300);
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "test_navigation.moc"
