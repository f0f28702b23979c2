// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfpage.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

#include "tests/support/plainpdf.h"

using namespace Baojia;

class TestPdfPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_isDrawnInItsPixels();
    void part_isThatOfTheWhole();
    void part_ofAHugePage_isDrawn();
    void whole_ofTooManyPixels_isRefused();
    void part_ofATurnedPage_isRefused();
    void turnedPage_isDrawnAsItIsSeen();

private:
    static QByteArray pdf();
};

/// A page of 600 to 800 points with black squares along its diagonal.
QByteArray TestPdfPage::pdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(600, 800), QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int i = 0; i < 6; ++i)
        painter.fillRect(QRect(100 * i, 100 * i, 50, 50), Qt::black);
    painter.end();
    return bytes;
}

void TestPdfPage::whole_isDrawnInItsPixels()
{
    const auto page = PdfPage::open(pdf());
    QVERIFY(page.has_value());
    QCOMPARE(page->size(), QSizeF(600, 800));
    const auto image = page->draw({1200, 1600});
    QVERIFY(image.has_value());
    QCOMPARE(image->size(), QSize(1200, 1600));
    QCOMPARE(image->pixelColor(450, 450), QColor(Qt::black));
    QCOMPARE(image->pixelColor(350, 350), QColor(Qt::white));
}

void TestPdfPage::part_isThatOfTheWhole()
{
    const auto page = PdfPage::open(pdf());
    QVERIFY(page.has_value());
    const auto whole = page->draw({1200, 1600});
    const QRect cut(350, 310, 600, 500);
    const auto part = page->draw({1200, 1600}, cut);
    QVERIFY(whole && part);
    QCOMPARE(part->size(), cut.size());
    const QImage wanted = whole->copy(cut);
    for (int y = 0; y < cut.height(); y += 7) {
        for (int x = 0; x < cut.width(); x += 7)
            QVERIFY2(qAbs(qGray(part->pixel(x, y)) - qGray(wanted.pixel(x, y))) < 160,
                     qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
    }
    // The edges of the squares are where they are in the whole.
    QCOMPARE(part->pixelColor(52, 92), QColor(Qt::black));
    QCOMPARE(part->pixelColor(48, 88), QColor(Qt::white));
    QCOMPARE(part->pixelColor(547, 487), wanted.pixelColor(547, 487));
}

void TestPdfPage::part_ofAHugePage_isDrawn()
{
    const auto page = PdfPage::open(pdf());
    QVERIFY(page.has_value());
    const auto part = page->draw({60'000, 80'000}, {9'900, 9'900, 400, 400});
    QVERIFY(part.has_value());
    QCOMPARE(part->pixelColor(50, 50), QColor(Qt::white));
    QCOMPARE(part->pixelColor(300, 300), QColor(Qt::black));
}

void TestPdfPage::whole_ofTooManyPixels_isRefused()
{
    const auto page = PdfPage::open(pdf());
    QVERIFY(page.has_value());
    QCOMPARE(page->draw({4000, 4001}).error().kind, ErrorKind::TooLarge);
    QCOMPARE(page->draw({60'000, 80'000}, {0, 0, 4000, 4001}).error().kind, ErrorKind::TooLarge);
    QCOMPARE(page->draw({}).error().kind, ErrorKind::TooLarge);
}

void TestPdfPage::part_ofATurnedPage_isRefused()
{
    PlainPdf::Sheet sheet;
    sheet.rotation = 90;
    const auto page = PdfPage::open(PlainPdf::bytes({sheet}));
    QVERIFY(page.has_value());
    QCOMPARE(page->draw({800, 600}, {0, 0, 100, 100}).error().kind, ErrorKind::TooLarge);
}

void TestPdfPage::turnedPage_isDrawnAsItIsSeen()
{
    PlainPdf::Sheet sheet;
    sheet.rotation = 90;
    const auto page = PdfPage::open(PlainPdf::bytes({sheet}));
    QVERIFY(page.has_value());
    QVERIFY(page->size().width() > page->size().height());
    QVERIFY(page->draw({800, 600}).has_value());
}

QTEST_MAIN(TestPdfPage)
#include "test_pdfpage.moc"
