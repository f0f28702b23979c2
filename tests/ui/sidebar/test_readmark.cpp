// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/readmark.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace Baojia;

class TestReadMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void mark_ofAnEdition_saysHowMuchWasRead()
    {
        QCOMPARE(readMarkOf(0, 0), ReadMark::None);
        QCOMPARE(readMarkOf(3, 3), ReadMark::Unread);
        QCOMPARE(readMarkOf(3, 1), ReadMark::Partly);
        QCOMPARE(readMarkOf(3, 0), ReadMark::Read);
    }

    void marks_inOneInk_differInForm()
    {
        QList<QImage> seen;
        for (const ReadMark mark : {ReadMark::None, ReadMark::Unread, ReadMark::Partly, ReadMark::Read}) {
            QImage image(12, 12, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintReadMark(&painter, QRectF(1, 1, 10, 10), Qt::black, mark);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen += image;
        }
    }
};

QTEST_MAIN(TestReadMark)
#include "test_readmark.moc"
