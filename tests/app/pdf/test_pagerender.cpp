// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pagerender.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace Baojia;

class TestPageRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_withInk_isPictured();
    void page_anyWidth_isBounded();
    void bytes_noPdf_badMarkup();
    void bytes_halfAPdf_badMarkup();
    void bytes_tooMany_tooLarge();

private:
    static QByteArray pdf();
};

QByteArray TestPageRender::pdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, 2000, 2000), Qt::black);
    painter.end();
    return bytes;
}

void TestPageRender::page_withInk_isPictured()
{
    const auto png = renderFirstPage(pdf(), 300);
    QVERIFY(png.has_value());
    const QImage page = QImage::fromData(*png, "PNG");
    QCOMPARE(page.width(), 300);
    QVERIFY(qAbs(page.height() - 424) <= 1);
    QCOMPARE(page.pixelColor(40, 40), QColor(Qt::black));
    QCOMPARE(page.pixelColor(290, 415), QColor(Qt::white));
}

void TestPageRender::page_anyWidth_isBounded()
{
    for (const int width : {-1, 0, 1, 1'000'000}) {
        const auto png = renderFirstPage(pdf(), width);
        QVERIFY(png.has_value());
        const QImage page = QImage::fromData(*png, "PNG");
        QVERIFY(page.width() >= 1 && page.width() <= 4096);
        QVERIFY(qint64(page.width()) * page.height() <= 16'100'000);
    }
}

void TestPageRender::bytes_noPdf_badMarkup()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("<html>"), QByteArray("%PDF-1.4\n%%EOF")})
        QCOMPARE(renderFirstPage(bytes, 300).error().kind, ErrorKind::BadMarkup);
}

void TestPageRender::bytes_halfAPdf_badMarkup()
{
    const QByteArray whole = pdf();
    const auto png = renderFirstPage(whole.first(whole.size() / 4), 300);
    QVERIFY(!png.has_value());
    QCOMPARE(png.error().kind, ErrorKind::BadMarkup);
}

void TestPageRender::bytes_tooMany_tooLarge()
{
    QCOMPARE(renderFirstPage(QByteArray((64 << 20) + 1, 'x'), 300).error().kind, ErrorKind::TooLarge);
}

QTEST_MAIN(TestPageRender)
#include "test_pagerender.moc"
