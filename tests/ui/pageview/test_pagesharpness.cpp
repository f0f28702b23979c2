// SPDX-License-Identifier: GPL-3.0-or-later
// What a canvas has drawn for it, and that it paints that.
#include "pdf/pdfpage.h"
#include "ui/pageview/pagecanvas.h"

#include <QtCore/QPromise>
#include <QtTest/QTest>

using namespace Baojia;

namespace {

const ContentHash kPdf = ContentHash::of("pdf");

PageSheet sheetOf(qint64 page, QSize size = {1000, 1500}, const ContentHash &pdf = {})
{
    PageSheet sheet;
    sheet.page = PageId(page);
    sheet.picture = ContentHash::of(QByteArray::number(page));
    sheet.pdf = pdf;
    sheet.image = QImage(size, QImage::Format_RGB32);
    sheet.image.fill(Qt::white);
    return sheet;
}

} // namespace

class TestPageSharpness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pageThatFits_isDrawnInItsPixelsAndPainted();
    void pageSeenBefore_isPaintedAtOnce();
    void pictureLargerThanItself_needsNoDrawing();
    void pdf_isDrawnWhereThePictureHasTooFewPixels();
    void hugePdf_isDrawnInThePartThatIsSeen();
    void scrollingWithinTheDrawnPart_drawsNothing();
    void pdfThatFails_leavesThePicture();
    void unseenPage_isNotDrawn();

private:
    [[nodiscard]] QColor middle()
    {
        const QImage grabbed = m_canvas->viewport()->grab().toImage();
        return grabbed.pixelColor(grabbed.rect().center());
    }

    std::unique_ptr<PageCanvas> m_canvas;
    QList<RasterOrder> m_orders;
    QColor m_ink;
    bool m_fails = false;
};

void TestPageSharpness::init()
{
    m_orders.clear();
    m_fails = false;
    m_ink = Qt::red;
    m_canvas = std::make_unique<PageCanvas>([this](const RasterOrder &order) {
        m_orders.append(order);
        QImage image(order.part.isNull() ? order.size : order.part.size(), QImage::Format_RGB32);
        image.fill(m_ink);
        QPromise<Result<QImage>> promise;
        promise.start();
        promise.addResult(m_fails ? Result<QImage>(Error{ErrorKind::BadMarkup, {}, {}})
                                  : Result<QImage>(image));
        promise.finish();
        return promise.future();
    });
    m_canvas->resize(400, 500);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
}

void TestPageSharpness::pageThatFits_isDrawnInItsPixelsAndPainted()
{
    m_canvas->setSheets({sheetOf(1)});
    QCOMPARE(m_orders.size(), 1);
    QCOMPARE(m_orders.first().size, (m_canvas->sheetRect(0).size() * m_canvas->devicePixelRatioF()).toSize());
    QVERIFY(m_orders.first().pdf.isNull());
    QCOMPARE(middle(), QColor(Qt::white)); // scaled, until the sharp one is there
    QTRY_COMPARE(middle(), QColor(Qt::red));
}

void TestPageSharpness::pageSeenBefore_isPaintedAtOnce()
{
    m_canvas->setSheets({sheetOf(1)});
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_ink = Qt::blue;
    m_canvas->setSheets({sheetOf(2)});
    QTRY_COMPARE(middle(), QColor(Qt::blue));
    m_canvas->setSheets({sheetOf(1)});
    QCOMPARE(middle(), QColor(Qt::red));
    QCOMPARE(m_orders.size(), 2);
}

void TestPageSharpness::pictureLargerThanItself_needsNoDrawing()
{
    m_canvas->setSheets({sheetOf(1)});
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_canvas->zoomAbout(3, {});
    for (const RasterOrder &order : std::as_const(m_orders))
        QVERIFY(order.size.width() < 1000);
}

void TestPageSharpness::pdf_isDrawnWhereThePictureHasTooFewPixels()
{
    m_canvas->setSheets({sheetOf(1, {1000, 1500}, kPdf)});
    QTRY_COMPARE(middle(), QColor(Qt::red));
    QVERIFY(m_orders.last().pdf.isNull());
    m_ink = Qt::blue;
    m_canvas->zoomAbout(2 / m_canvas->devicePixelRatioF(), {});
    QVERIFY(std::ranges::any_of(
        m_orders, [](const RasterOrder &order) { return order.pdf == kPdf && order.part.isNull(); }));
    QTRY_COMPARE(middle(), QColor(Qt::blue));
}

void TestPageSharpness::hugePdf_isDrawnInThePartThatIsSeen()
{
    m_canvas->setSheets({sheetOf(1, {1000, 1500}, kPdf)});
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_ink = Qt::blue;
    m_canvas->zoomAbout(8, {});
    m_canvas->scrollTo({3000, 4000});
    QTRY_COMPARE(middle(), QColor(Qt::blue));
    const auto order =
        std::ranges::find_if(m_orders, [](const RasterOrder &each) { return !each.part.isNull(); });
    QVERIFY(order != m_orders.end());
    QCOMPARE(order->pdf, kPdf);
    QVERIFY(QRect(QPoint(), order->size).contains(order->part));
    QVERIFY(qint64(order->part.width()) * order->part.height() <= kMostDrawnPixels);
    QVERIFY(order->part.width() < order->size.width() / 4);
}

void TestPageSharpness::scrollingWithinTheDrawnPart_drawsNothing()
{
    m_canvas->setSheets({sheetOf(1, {1000, 1500}, kPdf)});
    m_canvas->zoomAbout(8, {});
    m_canvas->scrollTo({3000, 4000});
    const auto parts = [this] {
        return std::ranges::count_if(m_orders, [](const RasterOrder &each) { return !each.part.isNull(); });
    };
    m_ink = Qt::blue;
    QTRY_VERIFY(parts() > 0);
    QTest::qWait(20);
    const auto before = parts();
    m_canvas->scrollTo({3010, 4010});
    QTest::qWait(20);
    QCOMPARE(parts(), before);
    m_canvas->scrollTo({5000, 6000});
    QTRY_VERIFY(parts() > before);
}

void TestPageSharpness::pdfThatFails_leavesThePicture()
{
    m_canvas->setSheets({sheetOf(1, {1000, 1500}, kPdf)});
    QTRY_COMPARE(middle(), QColor(Qt::red));
    m_fails = true;
    m_canvas->zoomAbout(2, {});
    QTest::qWait(20);
    const auto asked =
        std::ranges::count_if(m_orders, [](const RasterOrder &order) { return !order.pdf.isNull(); });
    QCOMPARE(asked, 1);
    m_canvas->zoomAbout(3, {});
    QTest::qWait(20);
    QCOMPARE(std::ranges::count_if(m_orders, [](const RasterOrder &order) { return !order.pdf.isNull(); }),
             asked);
    QCOMPARE(middle(), QColor(Qt::white));
}

void TestPageSharpness::unseenPage_isNotDrawn()
{
    m_canvas->setSheets({sheetOf(1), sheetOf(2)}, PageId(1));
    m_canvas->zoomAbout(0.9, {});
    m_canvas->scrollTo({});
    QTest::qWait(20);
    m_orders.clear();
    m_canvas->zoomAbout(0.8, {});
    QTest::qWait(20);
    for (const RasterOrder &order : std::as_const(m_orders))
        QVERIFY(order.picture == sheetOf(1).picture || order.size.width() < 200); // the overview is small
    QVERIFY(!m_orders.isEmpty());
}

QTEST_MAIN(TestPageSharpness)
#include "test_pagesharpness.moc"
