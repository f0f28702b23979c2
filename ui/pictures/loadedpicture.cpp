// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/loadedpicture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr int smallestLevel = 512; // pixels: below that painting is quick

} // namespace

Result<LoadedPicture> loadPicture(const Asset &asset)
{
    QBuffer buffer;
    buffer.setData(asset.bytes);
    buffer.open(QIODevice::ReadOnly);
    // A drawing is a program, whatever it is called in the library.
    if (QImageReader::imageFormat(&buffer).startsWith("svg"))
        return Error{ErrorKind::ReadFailed, {}, u"svg"_s};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return Error{ErrorKind::TooLarge, {}, QString::number(mostPixels)};
    const QImage image = size.isValid() ? reader.read() : QImage();
    if (image.isNull())
        return Error{ErrorKind::ReadFailed, {}, reader.errorString()};
    LoadedPicture picture{{image}, asset.bytes, asset.mediaType.section(u'/', 1)};
    if (picture.suffix == "jpeg"_L1)
        picture.suffix = u"jpg"_s;
    while (qMax(picture.levels.last().width(), picture.levels.last().height()) > 2 * smallestLevel) {
        const QSize half = (picture.levels.last().size() / 2).expandedTo(QSize(1, 1));
        picture.levels += picture.levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

} // namespace Baojia
