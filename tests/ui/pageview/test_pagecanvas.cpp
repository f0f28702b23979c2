// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepicture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Baojia;

namespace {

constexpr ArticleId kLarge(1);
constexpr ArticleId kSmall(2);
constexpr ArticleId kTriangle(3);

QImage blankPage()
{
    QImage page(200, 300, QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

/// A large zone over the upper half, a small one inside it, and a triangle at the foot.
QList<Zone> zones()
{
    return {{kLarge, {{0, 0}, {1, 0}, {1, 0.5}, {0, 0.5}}},
            {kSmall, {{0.4, 0.1}, {0.6, 0.1}, {0.6, 0.2}, {0.4, 0.2}}},
            {kTriangle, {{0, 1}, {0.5, 0.6}, {0, 0.6}}}};
}

} // namespace

class TestPagePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void articleAt_insideOneZone_isItsArticle();
    void articleAt_whereZonesOverlap_isTheSmallest();
    void articleAt_smallestWinsInAnyOrder();
    void articleAt_besideThePolygonInItsBox_isNone();
    void articleAt_outsideThePicture_isNone();
    void articleAt_withoutPictureOrZones_isNone();
    void height_followsTheShapeOfThePicture();
    void click_opensTheArticleOfItsZone();
    void click_besideZones_opensNothing();
    void rightClick_opensNothing();
    void hover_isToldOnceForEachZone();
    void highlight_isSeen();
    void newPage_forgetsWhatWasLit();

private:
    /// A place on the picture in widget coordinates, from fractions.
    [[nodiscard]] QPointF at(double x, double y) const
    {
        return {x * m_picture->width(), y * m_picture->height()};
    }

    std::unique_ptr<PagePicture> m_picture;
};

void TestPagePicture::init()
{
    m_picture = std::make_unique<PagePicture>();
    m_picture->resize(400, 600);
    m_picture->setPage(blankPage(), zones());
}

void TestPagePicture::articleAt_insideOneZone_isItsArticle()
{
    QCOMPARE(m_picture->articleAt(at(0.1, 0.3)), kLarge);
    QCOMPARE(m_picture->articleAt(at(0.1, 0.7)), kTriangle);
}

void TestPagePicture::articleAt_whereZonesOverlap_isTheSmallest()
{
    QCOMPARE(m_picture->articleAt(at(0.5, 0.15)), kSmall);
}

void TestPagePicture::articleAt_smallestWinsInAnyOrder()
{
    auto reversed = zones();
    std::reverse(reversed.begin(), reversed.end());
    m_picture->setPage(blankPage(), reversed);
    QCOMPARE(m_picture->articleAt(at(0.5, 0.15)), kSmall);
}

void TestPagePicture::articleAt_besideThePolygonInItsBox_isNone()
{
    QVERIFY(!m_picture->articleAt(at(0.45, 0.95)).isValid());
}

void TestPagePicture::articleAt_outsideThePicture_isNone()
{
    // Twice as wide as the picture needs: bare ground left and right of it.
    m_picture->resize(800, 600);
    QVERIFY(!m_picture->articleAt({100, 100}).isValid());
    QVERIFY(!m_picture->articleAt({700, 100}).isValid());
    QVERIFY(!m_picture->articleAt({-5, -5}).isValid());
    QCOMPARE(m_picture->articleAt({400, 200}), kLarge);
}

void TestPagePicture::articleAt_withoutPictureOrZones_isNone()
{
    m_picture->setPage(blankPage(), {});
    QVERIFY(!m_picture->articleAt(at(0.1, 0.3)).isValid());
    m_picture->setPage({}, zones());
    QVERIFY(!m_picture->articleAt(at(0.1, 0.3)).isValid());
    QVERIFY(!m_picture->articleAt({0, 0}).isValid());
}

void TestPagePicture::height_followsTheShapeOfThePicture()
{
    QCOMPARE(m_picture->heightForWidth(400), 600);
    QImage broad(300, 100, QImage::Format_RGB32);
    m_picture->setPage(broad, {});
    QCOMPARE(m_picture->heightForWidth(600), 200);
}

void TestPagePicture::click_opensTheArticleOfItsZone()
{
    QSignalSpy activated(m_picture.get(), &PagePicture::articleActivated);
    QTest::mouseClick(m_picture.get(), Qt::LeftButton, {}, at(0.5, 0.15).toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ArticleId>(), kSmall);
}

void TestPagePicture::click_besideZones_opensNothing()
{
    QSignalSpy activated(m_picture.get(), &PagePicture::articleActivated);
    QTest::mouseClick(m_picture.get(), Qt::LeftButton, {}, at(0.9, 0.9).toPoint());
    QCOMPARE(activated.size(), 0);
}

void TestPagePicture::rightClick_opensNothing()
{
    QSignalSpy activated(m_picture.get(), &PagePicture::articleActivated);
    QTest::mouseClick(m_picture.get(), Qt::RightButton, {}, at(0.5, 0.15).toPoint());
    QCOMPARE(activated.size(), 0);
}

void TestPagePicture::hover_isToldOnceForEachZone()
{
    QSignalSpy hovered(m_picture.get(), &PagePicture::articleHovered);
    for (const QPointF point : {at(0.1, 0.3), at(0.15, 0.3), at(0.5, 0.15), at(0.9, 0.9)}) {
        QMouseEvent move(
            QEvent::MouseMove, point, m_picture->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(m_picture.get(), &move);
    }
    QList<ArticleId> told;
    for (const auto &arguments : hovered)
        told << arguments.first().value<ArticleId>();
    QCOMPARE(told, QList<ArticleId>({kLarge, kSmall, ArticleId()}));
}

void TestPagePicture::highlight_isSeen()
{
    const QImage plain = m_picture->grab().toImage();
    m_picture->setHighlighted(kSmall);
    const QImage lit = m_picture->grab().toImage();
    QVERIFY(lit.pixel(at(0.5, 0.15).toPoint()) != plain.pixel(at(0.5, 0.15).toPoint()));
    QCOMPARE(lit.pixel(at(0.1, 0.3).toPoint()), plain.pixel(at(0.1, 0.3).toPoint()));
}

void TestPagePicture::newPage_forgetsWhatWasLit()
{
    const QImage plain = m_picture->grab().toImage();
    m_picture->setHighlighted(kLarge);
    m_picture->setCurrent(kSmall);
    m_picture->setPage(blankPage(), zones());
    QCOMPARE(m_picture->grab().toImage(), plain);
}

QTEST_MAIN(TestPagePicture)
#include "test_pagepicture.moc"
