// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagecanvas.h"
#include "ui/pageview/pageoverview.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Baojia;

namespace {

constexpr ArticleId kLarge(1);
constexpr ArticleId kSmall(2);
constexpr ArticleId kTriangle(3);
constexpr ArticleId kBeside(4);

/// A large zone over the upper half, a small one inside it, and a triangle at the foot.
PageSheet sheetOf(qint64 page)
{
    PageSheet sheet;
    sheet.page = PageId(page);
    sheet.picture = ContentHash::of(QByteArray::number(page));
    sheet.image = QImage(1000, 1500, QImage::Format_RGB32);
    sheet.image.fill(Qt::white);
    sheet.zones = {{kLarge, {{0, 0}, {1, 0}, {1, 0.5}, {0, 0.5}}},
                   {kSmall, {{0.4, 0.1}, {0.6, 0.1}, {0.6, 0.2}, {0.4, 0.2}}},
                   {kTriangle, {{0, 1}, {0.5, 0.6}, {0, 0.6}}}};
    return sheet;
}

} // namespace

class TestPageCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void articleAt_insideOneZone_isItsArticle();
    void articleAt_whereZonesOverlap_isTheSmallestInAnyOrder();
    void articleAt_besideThePolygonInItsBox_isNone();
    void articleAt_withoutPages_isNone();
    void page_fitsTheWidth();
    void click_opensTheArticleOfItsZone();
    void click_besideZonesOrWithTheRightButton_opensNothing();
    void hover_isToldOnceForEachZone();
    void highlight_isSeen();
    void foundAndCurrent_lookDifferent();
    void otherPage_forgetsWhatWasLit();
    void drag_movesThePageAndOpensNothing();
    void smallTremble_isStillAClick();
    void ctrlWheel_zoomsToThePointer();
    void wheel_scrolls();
    void tab_walksTheZonesAndLeaves();
    void arrows_goFromZoneToZoneOnceOneHasTheFocus();
    void enter_opensTheZoneWithTheFocus();
    void pageDown_scrolls();
    void reveal_bringsAZoneIntoSight();
    void reveal_ofWhatIsSeenInPart_movesNothing();
    void twoPages_standSideBySideAndBothOpen();
    void samePagesAgain_keepWhatIsSeen();
    void overview_comesWhenThePageIsWiderAndGoesAway();
    void overview_isDragged();

private:
    [[nodiscard]] QPointF at(double x, double y, qsizetype sheet = 0) const
    {
        const QRectF page = m_canvas->sheetRect(sheet);
        return {page.x() + x * page.width(), page.y() + y * page.height()};
    }

    void click(QPointF point, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(m_canvas->viewport(), button, {}, point.toPoint());
    }

    void wheel(QPointF point, int delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(point,
                          m_canvas->viewport()->mapToGlobal(point),
                          {},
                          {0, delta},
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_canvas->viewport(), &event);
    }

    std::unique_ptr<QWidget> m_window;
    PageCanvas *m_canvas = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestPageCanvas::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_canvas = new PageCanvas({});
    m_other = new QLineEdit;
    layout->addWidget(m_canvas);
    layout->addWidget(m_other);
    m_window->resize(420, 460);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_canvas->setSheets({sheetOf(1)}, PageId(1));
}

void TestPageCanvas::articleAt_insideOneZone_isItsArticle()
{
    QCOMPARE(m_canvas->articleAt(at(0.1, 0.3)), kLarge);
    QCOMPARE(m_canvas->articleAt(at(0.05, 0.65)), kTriangle);
}

void TestPageCanvas::articleAt_whereZonesOverlap_isTheSmallestInAnyOrder()
{
    QCOMPARE(m_canvas->articleAt(at(0.5, 0.15)), kSmall);
    PageSheet turned = sheetOf(1);
    std::swap(turned.zones[0], turned.zones[1]);
    m_canvas->setSheets({turned});
    QCOMPARE(m_canvas->articleAt(at(0.5, 0.15)), kSmall);
}

void TestPageCanvas::articleAt_besideThePolygonInItsBox_isNone()
{
    QCOMPARE(m_canvas->articleAt(at(0.45, 0.95)), ArticleId());
}

void TestPageCanvas::articleAt_withoutPages_isNone()
{
    m_canvas->setSheets({});
    QCOMPARE(m_canvas->articleAt({10, 10}), ArticleId());
    click({10, 10});
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    m_canvas->zoomBy(1);
    m_canvas->reveal(kLarge);
}

void TestPageCanvas::page_fitsTheWidth()
{
    const QRectF page = m_canvas->sheetRect(0);
    QCOMPARE(page.topLeft(), QPointF());
    QVERIFY(qAbs(page.width() - m_canvas->viewport()->width()) < 1);
    QVERIFY(qAbs(page.height() - page.width() * 1.5) < 1);
    m_canvas->setZoomMode({ZoomMode::Fit::Page, 1});
    QVERIFY(qAbs(m_canvas->sheetRect(0).height() - m_canvas->viewport()->height()) < 1);
}

void TestPageCanvas::click_opensTheArticleOfItsZone()
{
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    click(at(0.5, 0.15));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ArticleId>(), kSmall);
}

void TestPageCanvas::click_besideZonesOrWithTheRightButton_opensNothing()
{
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    click(at(0.9, 0.55));
    click(at(0.5, 0.15), Qt::RightButton);
    QCOMPARE(activated.size(), 0);
}

void TestPageCanvas::hover_isToldOnceForEachZone()
{
    QSignalSpy hovered(m_canvas, &PageCanvas::articleHovered);
    for (const QPointF point : {at(0.1, 0.3), at(0.15, 0.3), at(0.5, 0.15), at(0.9, 0.55)}) {
        QMouseEvent move(QEvent::MouseMove,
                         point,
                         m_canvas->viewport()->mapToGlobal(point),
                         Qt::NoButton,
                         Qt::NoButton,
                         {});
        QCoreApplication::sendEvent(m_canvas->viewport(), &move);
    }
    QList<ArticleId> told;
    for (const auto &arguments : hovered)
        told << arguments.first().value<ArticleId>();
    QCOMPARE(told, QList<ArticleId>({kLarge, kSmall, ArticleId()}));
}

void TestPageCanvas::highlight_isSeen()
{
    const QImage plain = m_canvas->viewport()->grab().toImage();
    m_canvas->setHighlighted(kSmall);
    const QImage lit = m_canvas->viewport()->grab().toImage();
    QVERIFY(lit.pixel(at(0.5, 0.15).toPoint()) != plain.pixel(at(0.5, 0.15).toPoint()));
    QCOMPARE(lit.pixel(at(0.1, 0.3).toPoint()), plain.pixel(at(0.1, 0.3).toPoint()));
}

void TestPageCanvas::foundAndCurrent_lookDifferent()
{
    const QPoint point = at(0.5, 0.15).toPoint();
    QSet<QRgb> colours{m_canvas->viewport()->grab().toImage().pixel(point)};
    m_canvas->setCurrent(kSmall);
    colours << m_canvas->viewport()->grab().toImage().pixel(point);
    m_canvas->setCurrent({});
    m_canvas->setFound(kSmall);
    colours << m_canvas->viewport()->grab().toImage().pixel(point);
    QCOMPARE(colours.size(), 3);
}

void TestPageCanvas::otherPage_forgetsWhatWasLit()
{
    m_canvas->setHighlighted(kLarge);
    m_canvas->setCurrent(kSmall);
    m_canvas->setSheets({sheetOf(2)});
    QVERIFY(!m_canvas->marks().current.isValid());
    QVERIFY(!m_canvas->marks().highlighted.isValid());
}

void TestPageCanvas::drag_movesThePageAndOpensNothing()
{
    m_canvas->zoomAbout(1, {});
    m_canvas->scrollTo({100, 100});
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, {200, 200});
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(160, 170),
                     m_canvas->viewport()->mapToGlobal(QPointF(160, 170)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(m_canvas->viewport(), &move);
    QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, {160, 170});
    QCOMPARE(m_canvas->zoom().offset(), QPointF(140, 130));
    QCOMPARE(activated.size(), 0);
}

void TestPageCanvas::smallTremble_isStillAClick()
{
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    const QPoint from = at(0.1, 0.3).toPoint();
    const QPoint to = from + QPoint(QApplication::startDragDistance() - 1, 0);
    QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(to),
                     m_canvas->viewport()->mapToGlobal(QPointF(to)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(m_canvas->viewport(), &move);
    QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(activated.size(), 1);
}

void TestPageCanvas::ctrlWheel_zoomsToThePointer()
{
    QSignalSpy changed(m_canvas, &PageCanvas::zoomModeChanged);
    const QPointF pointer(250, 150);
    const QRectF before = m_canvas->sheetRect(0);
    const double share = (pointer.x() - before.x()) / before.width();
    wheel(pointer, 480, Qt::ControlModifier);
    const QRectF after = m_canvas->sheetRect(0);
    QVERIFY(after.width() > before.width() * 1.5);
    QVERIFY(qAbs((pointer.x() - after.x()) / after.width() - share) < 0.005);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_canvas->zoom().mode().fit, ZoomMode::Fit::None);
    wheel(pointer, -480, Qt::ControlModifier);
    QVERIFY(qAbs(m_canvas->sheetRect(0).width() - before.width()) < 1);
}

void TestPageCanvas::wheel_scrolls()
{
    wheel({100, 100}, -120, Qt::NoModifier);
    QVERIFY(m_canvas->zoom().offset().y() > 0);
}

void TestPageCanvas::tab_walksTheZonesAndLeaves()
{
    m_canvas->setFocus();
    for (const ArticleId article : {kLarge, kSmall, kTriangle}) {
        QTest::keyClick(m_canvas, Qt::Key_Tab);
        QCOMPARE(m_canvas->marks().focused, article);
        QVERIFY(m_canvas->hasFocus());
    }
    QTest::keyClick(m_canvas, Qt::Key_Backtab);
    QCOMPARE(m_canvas->marks().focused, kSmall);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QVERIFY(!m_canvas->marks().focused.isValid());
}

void TestPageCanvas::arrows_goFromZoneToZoneOnceOneHasTheFocus()
{
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QVERIFY(!m_canvas->marks().focused.isValid());
    QVERIFY(m_canvas->zoom().offset().y() > 0);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QCOMPARE(m_canvas->marks().focused, kTriangle);
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QVERIFY(m_canvas->marks().focused != kTriangle);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QVERIFY(!m_canvas->marks().focused.isValid());
}

void TestPageCanvas::enter_opensTheZoneWithTheFocus()
{
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    const QImage focused = m_canvas->viewport()->grab().toImage();
    QTest::keyClick(m_canvas, Qt::Key_Tab);
    QVERIFY(m_canvas->viewport()->grab().toImage() != focused);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ArticleId>(), kSmall);
}

void TestPageCanvas::pageDown_scrolls()
{
    m_canvas->setFocus();
    QTest::keyClick(m_canvas, Qt::Key_PageDown);
    const double once = m_canvas->zoom().offset().y();
    QVERIFY(once > 50);
    QTest::keyClick(m_canvas, Qt::Key_End);
    QCOMPARE(m_canvas->zoom().offset(), m_canvas->zoom().mostOffset());
    QTest::keyClick(m_canvas, Qt::Key_Home);
    QCOMPARE(m_canvas->zoom().offset(), QPointF());
}

void TestPageCanvas::reveal_bringsAZoneIntoSight()
{
    m_canvas->zoomAbout(1, {});
    m_canvas->scrollTo({});
    m_canvas->reveal(kTriangle);
    QVERIFY(m_canvas->viewport()->rect().contains(at(0.05, 0.65).toPoint()));
    const QPointF there = m_canvas->zoom().offset();
    m_canvas->reveal(ArticleId(99));
    QCOMPARE(m_canvas->zoom().offset(), there);
}

void TestPageCanvas::reveal_ofWhatIsSeenInPart_movesNothing()
{
    m_canvas->zoomAbout(1, {});
    m_canvas->scrollTo({100, 100}); // within the large zone, which is larger than the window
    m_canvas->reveal(kLarge);
    QCOMPARE(m_canvas->zoom().offset(), QPointF(100, 100));
    m_canvas->reveal(kLarge, PageCanvas::Sight::Whole);
    QCOMPARE(m_canvas->zoom().offset(), QPointF(0, 0));
}

void TestPageCanvas::twoPages_standSideBySideAndBothOpen()
{
    PageSheet right = sheetOf(2);
    right.image = QImage(500, 750, QImage::Format_RGB32); // half as sharp
    right.image.fill(Qt::white);
    right.zones = {{kBeside, {{0, 0}, {1, 0}, {1, 1}, {0, 1}}}};
    m_canvas->setSheets({sheetOf(1), right}, PageId(1));
    QCOMPARE(m_canvas->sheetRect(0).right(), m_canvas->sheetRect(1).left());
    QCOMPARE(m_canvas->sheetRect(0).height(), m_canvas->sheetRect(1).height());
    QSignalSpy activated(m_canvas, &PageCanvas::articleActivated);
    click(at(0.5, 0.15, 0));
    click(at(0.5, 0.15, 1));
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).first().value<ArticleId>(), kSmall);
    QCOMPARE(activated.at(1).first().value<ArticleId>(), kBeside);
}

void TestPageCanvas::samePagesAgain_keepWhatIsSeen()
{
    PageSheet blank = sheetOf(2);
    blank.image = {};
    m_canvas->setSheets({sheetOf(1), blank}, PageId(1));
    m_canvas->zoomAbout(1, {});
    m_canvas->scrollTo({300, 200});
    m_canvas->setCurrent(kLarge);
    m_canvas->setSheets({sheetOf(1), sheetOf(2)}, PageId(1));
    QCOMPARE(m_canvas->zoom().offset(), QPointF(300, 200));
    QCOMPARE(m_canvas->marks().current, kLarge);
    m_canvas->setSheets({sheetOf(3)}, PageId(3));
    QCOMPARE(m_canvas->zoom().offset().y(), 0.0);
}

void TestPageCanvas::overview_comesWhenThePageIsWiderAndGoesAway()
{
    auto *overview = m_canvas->findChild<PageOverview *>();
    QVERIFY(!overview->isVisible());
    m_canvas->zoomAbout(1, {});
    QVERIFY(overview->isVisible());
    QVERIFY(overview->frame().width() < overview->width());
    m_canvas->setZoomMode({ZoomMode::Fit::Width, 1});
    QVERIFY(!overview->isVisible());
}

void TestPageCanvas::overview_isDragged()
{
    m_canvas->zoomAbout(2, {});
    m_canvas->scrollTo({});
    auto *overview = m_canvas->findChild<PageOverview *>();
    QTest::mouseClick(overview, Qt::LeftButton, {}, {overview->width() - 2, overview->height() - 2});
    QCOMPARE(m_canvas->zoom().offset(), m_canvas->zoom().mostOffset());
    QTest::mouseClick(overview, Qt::LeftButton, {}, overview->rect().center());
    const QPointF middle = m_canvas->zoom().mostOffset() / 2;
    QVERIFY(QLineF(m_canvas->zoom().offset(), middle).length() < 40);
}

QTEST_MAIN(TestPageCanvas)
#include "test_pagecanvas.moc"
