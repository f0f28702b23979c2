// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagezoom.h"

#include <QtTest/QTest>

using namespace Baojia;

class TestPageZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitWidth_leavesRoomForTheBar();
    void fitWidth_ofWhatIsLow_needsNoBar();
    void fitPage_showsAllOfIt();
    void zoomTo_keepsThePointUnderTheAnchor();
    void zoomTo_atAnEdge_staysWithin();
    void zoomInAndOut_returnsToTheSamePlace();
    void smallContent_standsInTheMiddle();
    void step_goesToTheNextOfTheLadder();
    void scale_isBounded();
    void resize_whenFitting_keepsTheSamePartInSight();
    void mode_survivesItsText();
    void badText_isFitWidth();

private:
    static PageZoom tall()
    {
        PageZoom zoom;
        zoom.setContent({1000, 1500});
        zoom.setWindow({415, 500}, 15);
        return zoom;
    }
};

void TestPageZoom::fitWidth_leavesRoomForTheBar()
{
    const PageZoom zoom = tall();
    QCOMPARE(zoom.scale(), 0.4);
    QCOMPARE(zoom.size(), QSizeF(400, 600));
    QCOMPARE(zoom.window(), QSizeF(400, 500));
    QCOMPARE(zoom.mostOffset(), QPointF(0, 100));
}

void TestPageZoom::fitWidth_ofWhatIsLow_needsNoBar()
{
    PageZoom zoom;
    zoom.setContent({1000, 500});
    zoom.setWindow({500, 500}, 15);
    QCOMPARE(zoom.scale(), 0.5);
    QCOMPARE(zoom.window(), QSizeF(500, 500));
}

void TestPageZoom::fitPage_showsAllOfIt()
{
    PageZoom zoom = tall();
    zoom.setMode({ZoomMode::Fit::Page, 1});
    QCOMPARE(zoom.scale(), 500.0 / 1500);
    QVERIFY(zoom.mostOffset().isNull());
    QCOMPARE(zoom.window(), QSizeF(415, 500));
}

void TestPageZoom::zoomTo_keepsThePointUnderTheAnchor()
{
    PageZoom zoom = tall();
    zoom.setOffset({0, 50});
    const QPointF anchor(200, 250);
    const QPointF before = (zoom.offset() + anchor) / zoom.scale();
    for (const double scale : {0.9, 2.0, 5.0}) {
        zoom.zoomTo(scale, anchor);
        const QPointF after = (zoom.offset() + anchor) / zoom.scale();
        QVERIFY(QLineF(before, after).length() < 1e-6);
    }
}

void TestPageZoom::zoomTo_atAnEdge_staysWithin()
{
    PageZoom zoom = tall();
    zoom.zoomTo(1, {0, 0});
    QCOMPARE(zoom.offset(), QPointF(0, 0));
    zoom.setOffset({1e6, 1e6});
    QCOMPARE(zoom.offset(), zoom.mostOffset());
    zoom.zoomTo(0.5, {0, 0});
    QVERIFY(zoom.offset().x() <= zoom.mostOffset().x());
    QVERIFY(zoom.offset().y() <= zoom.mostOffset().y());
}

void TestPageZoom::zoomInAndOut_returnsToTheSamePlace()
{
    PageZoom zoom = tall();
    zoom.zoomTo(1, {200, 200});
    const QPointF before = zoom.offset();
    zoom.step(3, {100, 300});
    zoom.step(-3, {100, 300});
    QCOMPARE(zoom.scale(), 1.0);
    QVERIFY(QLineF(before, zoom.offset()).length() < 1e-6);
}

void TestPageZoom::smallContent_standsInTheMiddle()
{
    PageZoom zoom = tall();
    zoom.zoomTo(0.1, {});
    QCOMPARE(zoom.offset(), QPointF((100 - 415) / 2.0, 0));
}

void TestPageZoom::step_goesToTheNextOfTheLadder()
{
    QCOMPARE(PageZoom::stepped(0.4, 1), 0.5);
    QCOMPARE(PageZoom::stepped(0.4, -1), 0.33);
    QCOMPARE(PageZoom::stepped(1, 1), 1.25);
    QCOMPARE(PageZoom::stepped(1, -2), 0.67);
    QCOMPARE(PageZoom::stepped(0.999, 1), 1.25); // as good as 1
    QCOMPARE(PageZoom::stepped(8, 1), 8.0);
    QCOMPARE(PageZoom::stepped(0.05, -1), 0.05);
}

void TestPageZoom::scale_isBounded()
{
    PageZoom zoom = tall();
    zoom.zoomTo(1000, {});
    QCOMPARE(zoom.scale(), PageZoom::mostScale);
    zoom.zoomTo(0, {});
    QCOMPARE(zoom.scale(), PageZoom::leastScale);
    zoom.setContent({});
    zoom.setWindow({});
    zoom.setMode({});
    QVERIFY(zoom.scale() >= PageZoom::leastScale && zoom.scale() <= PageZoom::mostScale);
}

void TestPageZoom::resize_whenFitting_keepsTheSamePartInSight()
{
    PageZoom zoom = tall();
    zoom.setOffset({0, 80});
    zoom.setWindow({815, 500}, 15);
    QCOMPARE(zoom.offset(), QPointF(0, 160));
}

void TestPageZoom::mode_survivesItsText()
{
    for (const ZoomMode mode : {ZoomMode{ZoomMode::Fit::Width, 1},
                                ZoomMode{ZoomMode::Fit::Page, 1},
                                ZoomMode{ZoomMode::Fit::None, 1.25}})
        QCOMPARE(ZoomMode::fromBytes(mode.toBytes()), mode);
}

void TestPageZoom::badText_isFitWidth()
{
    for (const QByteArray text : {"", "wide", "nan", "inf", "-1", "1e9", "0"})
        QCOMPARE(ZoomMode::fromBytes(text), ZoomMode());
}

QTEST_APPLESS_MAIN(TestPageZoom)
#include "test_pagezoom.moc"
