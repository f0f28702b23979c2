// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/thumbnailstore.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

Asset pictureOf(QSize size, const char *format = "JPG", QColor colour = Qt::darkRed)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(QRect(0, 0, size.width() / 2, size.height()), colour);
    Asset asset{u"image/jpeg"_s, {}};
    QBuffer out(&asset.bytes);
    out.open(QIODevice::WriteOnly);
    picture.save(&out, format);
    return asset;
}

ThumbnailStore::Original answering(const Asset &asset)
{
    return [asset] { return Result<Asset>(asset); };
}

ContentHash hashOf(const Asset &asset)
{
    return ContentHash::of(asset.bytes);
}

} // namespace

class TestThumbnailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void picture_isShrunkIntoTheBox();
    void sameThumbnailAgain_isNotDecoded();
    void otherStoreOfTheFolder_isNotDecoded();
    void damagedFile_isMadeAgain();
    void tooLargeFile_isMadeAgain();
    void pdf_isDrawn();
    void noPicture_isAnErrorAndLeavesNothing();
    void hugePicture_isRefused();
    void missingOriginal_isItsError();
    void withoutFolder_isMadeEachTime();
    void fullFolder_losesTheOldest();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"cache/thumbnails"_s); }

    [[nodiscard]] QFileInfoList files() const { return QDir(folder()).entryInfoList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestThumbnailStore::picture_isShrunkIntoTheBox()
{
    ThumbnailStore store(folder());
    for (const char *format : {"JPG", "PNG"}) {
        const Asset asset = pictureOf({2000, 3100}, format);
        const auto small = store.thumbnail(hashOf(asset), answering(asset));
        QVERIFY(small.has_value());
        QCOMPARE(small->height(), ThumbnailStore::box.height());
        QVERIFY(qAbs(small->width() - 360 * 2000 / 3100) <= 1);
        QVERIFY(small->pixelColor(20, 100).red() > 100 && small->pixelColor(20, 100).green() < 60);
        QVERIFY(small->pixelColor(small->width() - 20, 100).green() > 240);
    }
}

void TestThumbnailStore::sameThumbnailAgain_isNotDecoded()
{
    ThumbnailStore store(folder());
    const Asset asset = pictureOf({900, 1200});
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QCOMPARE(store.decodes(), 1);
    const auto again = store.thumbnail(hashOf(asset), [] {
        return Result<Asset>(Error{ErrorKind::NoSuchAsset, {}, {}});
    });
    QVERIFY(again.has_value());
    QCOMPARE(store.decodes(), 1);
}

void TestThumbnailStore::otherStoreOfTheFolder_isNotDecoded()
{
    const Asset asset = pictureOf({900, 1200});
    QVERIFY(ThumbnailStore(folder()).thumbnail(hashOf(asset), answering(asset)).has_value());
    ThumbnailStore later(folder());
    QVERIFY(later.thumbnail(hashOf(asset), answering(asset)).has_value());
    QCOMPARE(later.decodes(), 0);
}

void TestThumbnailStore::damagedFile_isMadeAgain()
{
    const Asset asset = pictureOf({900, 1200});
    ThumbnailStore store(folder());
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QFile file(files().constFirst().filePath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("half a pic");
    file.close();
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QCOMPARE(store.decodes(), 2);
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QCOMPARE(store.decodes(), 2);
}

void TestThumbnailStore::tooLargeFile_isMadeAgain()
{
    // A picture where the thumbnail was: it would be decoded in full each time.
    const Asset asset = pictureOf({900, 1200});
    ThumbnailStore store(folder());
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QFile file(files().constFirst().filePath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(asset.bytes);
    file.close();
    const auto made = store.thumbnail(hashOf(asset), answering(asset));
    QVERIFY(made.has_value());
    QVERIFY(made->width() <= ThumbnailStore::box.width());
}

void TestThumbnailStore::pdf_isDrawn()
{
    Asset asset{u"application/pdf"_s, {}};
    QBuffer buffer(&asset.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(600, 900), QPageSize::Point));
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, 100'000, 100'000), Qt::black);
    painter.end();
    ThumbnailStore store(folder());
    const auto small = store.thumbnail(hashOf(asset), answering(asset));
    QVERIFY(small.has_value());
    QCOMPARE(small->size(), ThumbnailStore::box);
    QCOMPARE(small->pixelColor(120, 180), QColor(Qt::black));
}

void TestThumbnailStore::noPicture_isAnErrorAndLeavesNothing()
{
    ThumbnailStore store(folder());
    const Asset asset{u"image/png"_s, "not a picture at all"};
    QCOMPARE(store.thumbnail(hashOf(asset), answering(asset)).error().kind, ErrorKind::BadMarkup);
    QVERIFY(files().isEmpty());
}

void TestThumbnailStore::hugePicture_isRefused()
{
    // A bitmap's head says 12,000 by 12,000; nothing of it is there.
    QByteArray head("BM", 2);
    const auto number = [&head](quint32 value) {
        for (int i = 0; i < 4; ++i)
            head.append(char((value >> (8 * i)) & 0xff));
    };
    for (const quint32 value :
         {432'000'054U, 0U, 54U, 40U, 12'000U, 12'000U, 0x00180001U, 0U, 432'000'000U, 0U, 0U, 0U, 0U})
        number(value);
    const Asset asset{u"image/bmp"_s, head};
    ThumbnailStore store(folder());
    QCOMPARE(store.thumbnail(hashOf(asset), answering(asset)).error().kind, ErrorKind::TooLarge);
}

void TestThumbnailStore::missingOriginal_isItsError()
{
    ThumbnailStore store(folder());
    const auto none = store.thumbnail(ContentHash::of("x"), [] {
        return Result<Asset>(Error{ErrorKind::NoSuchAsset, u"x"_s, {}});
    });
    QCOMPARE(none.error().kind, ErrorKind::NoSuchAsset);
    QCOMPARE(store.decodes(), 0);
}

void TestThumbnailStore::withoutFolder_isMadeEachTime()
{
    ThumbnailStore store({});
    const Asset asset = pictureOf({900, 1200});
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
    QCOMPARE(store.decodes(), 2);
}

void TestThumbnailStore::fullFolder_losesTheOldest()
{
    const auto make = [](int i) { return pictureOf({300 + i, 400}); };
    const Asset first = make(0);
    {
        ThumbnailStore store(folder());
        QVERIFY(store.thumbnail(hashOf(first), answering(first)).has_value());
    }
    QFile oldest(files().constFirst().filePath());
    const qint64 one = oldest.size();
    QVERIFY(oldest.open(QIODevice::ReadWrite));
    oldest.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
    oldest.close();
    ThumbnailStore store(folder(), one * 6);
    for (int i = 1; i < 12; ++i) {
        const Asset asset = make(i);
        QVERIFY(store.thumbnail(hashOf(asset), answering(asset)).has_value());
        qint64 bytes = 0;
        const QFileInfoList there = files();
        for (const QFileInfo &file : there)
            bytes += file.size();
        QVERIFY2(bytes <= one * 6, qPrintable(QString::number(i)));
    }
    QVERIFY(!QFile::exists(folder() + u'/' + hashOf(first).toHex() + u".jpg"_s));
    const Asset last = make(11);
    QVERIFY(QFile::exists(folder() + u'/' + hashOf(last).toHex() + u".jpg"_s));
}

QTEST_GUILESS_MAIN(TestThumbnailStore)
#include "test_thumbnailstore.moc"
