// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pictureview.h"
#include "ui/pictures/picturewindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QPromise>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

template <class T>
QFuture<Result<T>> answered(const Result<T> &answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

} // namespace

class TestPictureWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void large_isFittedAndSmallIsNotEnlarged();
    void zoom_keepsWhatIsUnderThePointer();
    void drag_endsAtTheEdgeOfThePicture();
    void doubleClick_goesToOriginalSizeAndBack();
    void keys_turnThePicturesAndMoveALargeOne();
    void oneOnly_hasNoWayToOthers();
    void pictureOfNoList_isShownAllTheSame();
    void damaged_saysSoAndOffersNothing();
    void copied_isOnTheClipboard();
    void saved_isTheFileThatWasKept();
    void escape_closes();
    void levels_ofALargePicture_areHalves();
    void monstrous_isNotDecoded();

private:
    void open(const ContentHash &first);

    PictureView &view() { return m_window->view(); }

    ContentHash add(const QByteArray &bytes, const QString &caption);

    QHash<ContentHash, Asset> m_assets;
    Article m_article;
    std::unique_ptr<PictureWindow> m_window;
};

void TestPictureWindow::init()
{
    m_assets.clear();
    m_article = {};
    m_article.header.title = u"渡口"_s;
}

ContentHash TestPictureWindow::add(const QByteArray &bytes, const QString &caption)
{
    const ContentHash hash = ContentHash::of(bytes);
    m_assets.insert(hash, {u"image/png"_s, bytes});
    m_article.images.append({hash, {}, caption});
    return hash;
}

void TestPictureWindow::open(const ContentHash &first)
{
    m_window = std::make_unique<PictureWindow>(
        PictureSource{[this](const ContentHash &hash) { return answered(loadPicture(m_assets.value(hash))); },
                      [this](const ContentHash &hash, const QString &file) {
                          QFile target(file);
                          const bool written = target.open(QIODevice::WriteOnly)
                              && target.write(m_assets.value(hash).bytes) > 0;
                          return answered(written ? Result<void>()
                                                  : Result<void>(Error{ErrorKind::WriteFailed, file, {}}));
                      }},
        m_article,
        first);
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPictureWindow::large_isFittedAndSmallIsNotEnlarged()
{
    const auto large = add(pngOf(4000, 1000, Qt::red), u"河"_s);
    add(pngOf(40, 10, Qt::blue), {});
    open(large);
    QTRY_VERIFY(!view().picture().isNull());
    QVERIFY(qAbs(view().pictureRect().width() - view().width()) < 1);
    QVERIFY(!view().isLarger());
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    QTRY_COMPARE(view().picture().width(), 40);
    QCOMPARE(view().scale(), view().devicePixelRatioF());
}

void TestPictureWindow::zoom_keepsWhatIsUnderThePointer()
{
    open(add(pngOf(4000, 3000, Qt::red), {}));
    QTRY_VERIFY(!view().picture().isNull());
    view().setScale(1);
    const QPointF at(200, 150);
    const auto under = [this, at] {
        return (at - view().pictureRect().topLeft()) / view().pictureRect().width();
    };
    const QPointF before = under();
    const double scale = view().scale();
    QWheelEvent event(
        at, view().mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view(), &event);
    QVERIFY(view().scale() > scale);
    QVERIFY2((under() - before).manhattanLength() < 1e-6,
             qPrintable(QString::number((under() - before).manhattanLength())));
}

void TestPictureWindow::drag_endsAtTheEdgeOfThePicture()
{
    open(add(pngOf(4000, 3000, Qt::red), {}));
    QTRY_VERIFY(!view().picture().isNull());
    view().setScale(1);
    const QRectF before = view().pictureRect();
    QTest::mousePress(&view(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&view(), {150, 130});
    QCOMPARE(view().pictureRect().topLeft(), before.topLeft() + QPointF(50, 30));
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {150, 130});
    view().moveBy({1e6, 1e6});
    QCOMPARE(view().pictureRect().topLeft().toPoint(), QPoint(0, 0));
}

void TestPictureWindow::doubleClick_goesToOriginalSizeAndBack()
{
    open(add(pngOf(4000, 3000, Qt::red), {}));
    QTRY_VERIFY(!view().picture().isNull());
    QTest::mouseDClick(&view(), Qt::LeftButton, {}, {100, 100});
    QCOMPARE(view().scale(), 1.0);
    QVERIFY(!view().isFitted());
    QTest::mouseDClick(&view(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(view().isFitted());
}

void TestPictureWindow::keys_turnThePicturesAndMoveALargeOne()
{
    const auto first = add(pngOf(2000, 1500, Qt::red), u"一"_s);
    add(pngOf(30, 30, Qt::blue), u"二"_s);
    open(first);
    QTRY_VERIFY(!view().picture().isNull());
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QVERIFY(view().isLarger());
    const QRectF before = view().pictureRect();
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->current(), 0);
    QVERIFY(view().pictureRect().left() < before.left());
    QTest::keyClick(m_window.get(), Qt::Key_0);
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->current(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Right);
    QCOMPARE(m_window->current(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Left);
    QCOMPARE(m_window->current(), 0);
    QTRY_COMPARE(view().accessibleName(), u"一"_s);
}

void TestPictureWindow::oneOnly_hasNoWayToOthers()
{
    open(add(pngOf(30, 30, Qt::blue), {}));
    for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Next picture"_s)
            QVERIFY(!button->isVisible());
    }
}

void TestPictureWindow::pictureOfNoList_isShownAllTheSame()
{
    add(pngOf(30, 30, Qt::blue), {});
    const auto other = add(pngOf(50, 30, Qt::red), {});
    m_article.images.removeLast();
    open(other);
    QTRY_COMPARE(view().picture().width(), 50);
    QCOMPARE(m_window->current(), 1);
}

void TestPictureWindow::damaged_saysSoAndOffersNothing()
{
    open(add(pngOf(30, 30, Qt::blue).first(40), u"河"_s));
    QCoreApplication::processEvents();
    QVERIFY(view().picture().isNull());
    for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(u"Copy"_s) || button->accessibleName().startsWith(u"Save"_s))
            QVERIFY(!button->isEnabled());
    }
}

void TestPictureWindow::copied_isOnTheClipboard()
{
    open(add(pngOf(31, 30, Qt::blue), {}));
    QTRY_VERIFY(!view().picture().isNull());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 31);
}

void TestPictureWindow::saved_isTheFileThatWasKept()
{
    const QTemporaryDir folder;
    const QByteArray bytes = pngOf(31, 30, Qt::blue);
    open(add(bytes, {}));
    QSignalSpy saved(m_window.get(), &PictureWindow::saved);
    QSignalSpy failed(m_window.get(), &PictureWindow::failed);
    m_window->saveTo(folder.filePath(u"河.png"_s));
    QTRY_COMPARE(saved.size(), 1);
    QFile file(folder.filePath(u"河.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    m_window->saveTo(folder.filePath(u"none/河.png"_s));
    QTRY_COMPARE(failed.size(), 1);
}

void TestPictureWindow::escape_closes()
{
    open(add(pngOf(31, 30, Qt::blue), {}));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestPictureWindow::levels_ofALargePicture_areHalves()
{
    const auto picture = loadPicture({u"image/jpeg"_s, pngOf(4000, 100, Qt::red)});
    QVERIFY(picture);
    QCOMPARE(picture->suffix, u"jpg"_s);
    QCOMPARE(picture->levels.size(), 3);
    QCOMPARE(picture->levels.at(1).size(), QSize(2000, 50));
    QCOMPARE(picture->levels.last().pixelColor(5, 5), QColor(Qt::red));
}

void TestPictureWindow::monstrous_isNotDecoded()
{
    // The head of a PNG of 60,000 by 60,000.
    QByteArray head = pngOf(1, 1, Qt::red);
    head.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    const auto picture = loadPicture({u"image/png"_s, head});
    QVERIFY(!picture);
}

QTEST_MAIN(TestPictureWindow)
#include "test_picturewindow.moc"
