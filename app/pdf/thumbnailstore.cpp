// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/thumbnailstore.h"

#include "base/file.h"
#include "pdf/pdfpage.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtGui/QImageReader>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 kMostPixels = 100'000'000; // the safety plan's bound for a picture
constexpr qint64 kLargestThumbnail = qint64(1) << 20; // bytes: a file of ours is a tenth of it
constexpr int kQuality = 88;
constexpr const char *kFormat = "jpg";

QImage inBox(const QImage &picture)
{
    return picture.scaled(ThumbnailStore::box, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

Result<QImage> shrunken(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // A drawing is a program, whatever it is called in the library: it may run for hours, and read files.
    if (QImageReader::imageFormat(&buffer).startsWith("svg"))
        return Error{ErrorKind::BadMarkup, {}, u"svg"_s};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return Error{ErrorKind::BadMarkup, {}, {}};
    if (qint64(size.width()) * size.height() > kMostPixels)
        return Error{ErrorKind::TooLarge, {}, u"100 MP"_s};
    // A JPEG is decoded at an eighth, a quarter or half of its size, which takes a fraction of the time.
    // Twice what is wanted, so that the rest is a smooth scaling and letters stay letters.
    const QSize twice = size.scaled(ThumbnailStore::box * 2, Qt::KeepAspectRatio);
    if (reader.format() == "jpeg" && twice.width() < size.width() && !twice.isEmpty())
        reader.setScaledSize(twice);
    const QImage picture = reader.read();
    if (picture.isNull())
        return Error{ErrorKind::BadMarkup, {}, reader.errorString()};
    return inBox(picture);
}

Result<QImage> drawn(const QByteArray &pdf)
{
    const auto page = PdfPage::open(pdf);
    if (!page)
        return page.error();
    const QSizeF size = page->size().scaled(QSizeF(ThumbnailStore::box * 2), Qt::KeepAspectRatio);
    return page->draw(size.toSize().expandedTo({1, 1})).transform(inBox);
}

} // namespace

ThumbnailStore::ThumbnailStore(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{ }

QString ThumbnailStore::fileOf(const ContentHash &hash) const
{
    return m_folder + u'/' + hash.toHex() + u'.' + QLatin1String(kFormat);
}

Result<QImage> ThumbnailStore::thumbnail(const ContentHash &hash, const Original &original)
{
    if (!m_folder.isEmpty()) {
        // What another program wrote there, or half of it, is no thumbnail: it is made again.
        const auto kept = readFile(fileOf(hash), kLargestThumbnail);
        const QImage picture = kept ? QImage::fromData(*kept, kFormat) : QImage();
        if (!picture.isNull() && picture.width() <= box.width() && picture.height() <= box.height())
            return picture.convertToFormat(QImage::Format_RGB32);
    }
    const auto asset = original();
    if (!asset)
        return asset.error();
    ++m_decodes;
    auto made = asset->mediaType == "application/pdf"_L1 ? drawn(asset->bytes) : shrunken(asset->bytes);
    if (made && !m_folder.isEmpty())
        keep(hash, *made);
    return made;
}

void ThumbnailStore::keep(const ContentHash &hash, const QImage &picture)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (!picture.save(&out, kFormat, kQuality))
        return;
    const std::lock_guard lock(m_mutex);
    if (!QDir().mkpath(m_folder) || !writeFile(fileOf(hash), bytes))
        return;
    if (m_bytes >= 0)
        m_bytes += bytes.size();
    if (m_bytes < 0 || m_bytes > m_mostBytes)
        makeRoom();
}

void ThumbnailStore::makeRoom()
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({u"*.jpg"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    m_bytes = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    // Some more than must go, so that not each new one looks through the folder.
    const qint64 wanted = m_bytes > m_mostBytes ? m_mostBytes / 4 * 3 : m_bytes;
    for (const QFileInfo &file : files) {
        if (m_bytes <= wanted)
            break;
        if (QFile::remove(file.filePath()))
            m_bytes -= file.size();
    }
}

} // namespace Baojia
