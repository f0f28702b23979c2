// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "library/librarywriter.h"
#include "search/indexer.h"
#include "ui/pageview/pagecut.h"
#include "ui/pageview/rasterorder.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

#include "backend.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Red on the left, blue on the right.
QImage page()
{
    QImage image(200, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(QRect(100, 0, 100, 300), Qt::blue);
    return image;
}

/// The same as a PDF of 400 to 600 points.
QByteArray pdf(QSizeF points = {400, 600})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.fillRect(QRectF(0, 0, points.width() / 2, points.height()), Qt::red);
    painter.fillRect(QRectF(points.width() / 2, 0, points.width() / 2, points.height()), Qt::blue);
    painter.end();
    return bytes;
}

constexpr ArticleId kArticle(1);

Zone box(double left, double top, double right, double bottom)
{
    return {kArticle, {{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

} // namespace

class TestPageCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholePage_isItsPicture();
    void zone_isCutOut();
    void betweenZones_isWhite();
    void zoneWithoutArea_givesTheWholePage();
    void withoutPicture_isAnError();
    void pdf_givesMorePixels();
    void pdfOfAnotherShape_isNotTaken();
    void missingPdf_leavesThePicture();
    void raster_ofAPicture_isScaled();
    void raster_ofAPdf_isDrawnInPart();
    void raster_ofAPdfOfAnotherShape_isRefused();
    void saved_isOfTheFormatOfItsName();
    void folderThatIsNotThere_isAnError();

private:
    [[nodiscard]] Result<QImage> cut(const CutOrder &order)
    {
        return m_backend->read([order](LibraryReader &reader) { return cutPicture(reader, order); }).result();
    }

    [[nodiscard]] Result<QImage> draw(const RasterOrder &order)
    {
        return m_backend->read([order](LibraryReader &reader) { return drawRaster(reader, order); }).result();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Backend> m_backend;
    ContentHash m_pdf;
    ContentHash m_square;
};

void TestPageCut::initTestCase()
{
    auto backend = Backend::open(m_folder.filePath(u"library"_s), Backend::Missing::Create);
    QVERIFY(backend.has_value());
    m_backend = *backend;
    EditionDraft draft;
    draft.newspaper = u"河湾日报"_s;
    draft.date = QDate(2026, 1, 27);
    for (const QByteArray &bytes : {pdf(), pdf({500, 500})}) {
        PageDraft each;
        each.label = QString::number(draft.pages.size() + 1);
        each.pdf = ContentHash::of(bytes);
        draft.assets.insert(each.pdf, Asset{u"application/pdf"_s, bytes});
        draft.pages.append(each);
    }
    QVERIFY(m_backend->write([draft](LibraryWriter &writer) { return writer.commit(draft); })
                .result()
                .has_value());
    m_pdf = draft.pages.at(0).pdf;
    m_square = draft.pages.at(1).pdf;
}

void TestPageCut::wholePage_isItsPicture()
{
    const auto picture = cut({{}, page(), {}});
    QVERIFY(picture.has_value());
    QCOMPARE(*picture, page());
}

void TestPageCut::zone_isCutOut()
{
    const auto picture = cut({{}, page(), {box(0.25, 0.5, 0.75, 1)}});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->size(), QSize(100, 150));
    QCOMPARE(picture->pixelColor(10, 75), QColor(Qt::red));
    QCOMPARE(picture->pixelColor(90, 75), QColor(Qt::blue));
}

void TestPageCut::betweenZones_isWhite()
{
    const auto picture = cut({{}, page(), {box(0, 0, 0.5, 0.2), box(0, 0.6, 0.5, 0.8)}});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->size(), QSize(100, 240));
    QCOMPARE(picture->pixelColor(50, 30), QColor(Qt::red));
    QCOMPARE(picture->pixelColor(50, 120), QColor(Qt::white));
    QCOMPARE(picture->pixelColor(50, 210), QColor(Qt::red));
}

void TestPageCut::zoneWithoutArea_givesTheWholePage()
{
    const auto picture = cut({{}, page(), {box(2, 2, 3, 3)}});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->size(), page().size());
}

void TestPageCut::withoutPicture_isAnError()
{
    QCOMPARE(cut({{}, {}, {}}).error().kind, ErrorKind::Internal);
}

void TestPageCut::pdf_givesMorePixels()
{
    const auto picture = cut({m_pdf, page(), {box(0.25, 0.5, 0.75, 1)}});
    QVERIFY(picture.has_value());
    QVERIFY2(picture->width() > 500, qPrintable(QString::number(picture->width())));
    QCOMPARE(picture->pixelColor(20, picture->height() / 2), QColor(Qt::red));
    QCOMPARE(picture->pixelColor(picture->width() - 20, picture->height() / 2), QColor(Qt::blue));
}

void TestPageCut::pdfOfAnotherShape_isNotTaken()
{
    const auto picture = cut({m_square, page(), {}});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->size(), page().size());
}

void TestPageCut::missingPdf_leavesThePicture()
{
    const auto picture = cut({ContentHash::of("none"), page(), {}});
    QVERIFY(picture.has_value());
    QCOMPARE(picture->size(), page().size());
}

void TestPageCut::raster_ofAPicture_isScaled()
{
    const auto raster = draw({ContentHash::of("p"), page(), {}, {50, 75}, {}});
    QVERIFY(raster.has_value());
    QCOMPARE(raster->size(), QSize(50, 75));
    QCOMPARE(raster->pixelColor(10, 10), QColor(Qt::red));
}

void TestPageCut::raster_ofAPdf_isDrawnInPart()
{
    const auto raster = draw({ContentHash::of("p"), page(), m_pdf, {4000, 6000}, {1900, 100, 200, 300}});
    QVERIFY(raster.has_value());
    QCOMPARE(raster->size(), QSize(200, 300));
    QCOMPARE(raster->pixelColor(95, 150), QColor(Qt::red));
    QCOMPARE(raster->pixelColor(105, 150), QColor(Qt::blue));
}

void TestPageCut::raster_ofAPdfOfAnotherShape_isRefused()
{
    QCOMPARE(draw({ContentHash::of("p"), page(), m_square, {400, 600}, {}}).error().kind,
             ErrorKind::BadMarkup);
}

void TestPageCut::saved_isOfTheFormatOfItsName()
{
    for (const auto &[name, magic] : {std::pair(u"a.png"_s, QByteArray("\x89PNG")),
                                      std::pair(u"a.JPG"_s, QByteArray("\xff\xd8\xff")),
                                      std::pair(u"a"_s, QByteArray("\x89PNG"))}) {
        const QString path = m_folder.filePath(name);
        QVERIFY(savePicture(page(), path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(magic));
    }
}

void TestPageCut::folderThatIsNotThere_isAnError()
{
    QVERIFY(!savePicture(page(), m_folder.filePath(u"none/a.png"_s)).has_value());
}

QTEST_MAIN(TestPageCut)
#include "test_pagecut.moc"
