// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pagecut.h"

#include "base/file.h"
#include "pdf/pdfpage.h"
#include "ui/pageview/rasterorder.h"
#include "ui/pageview/zones.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr double kPixelsPerPoint = 200.0 / 72; // 200 dpi: small letters are legible in print
constexpr int kQuality = 92;

QRectF boundsOf(const QList<Zone> &zones)
{
    QRectF bounds;
    for (const Zone &zone : zones)
        bounds = bounds.united(QPolygonF(zone.polygon).boundingRect());
    return zones.isEmpty() ? QRectF(0, 0, 1, 1) : bounds.intersected({0, 0, 1, 1});
}

QRect pixelsOf(const QRectF &part, QSize whole)
{
    return QRectF(part.x() * whole.width(),
                  part.y() * whole.height(),
                  part.width() * whole.width(),
                  part.height() * whole.height())
        .toAlignedRect()
        .intersected(QRect(QPoint(), whole));
}

/// Null: the picture is as good.
QImage fromPdf(LibraryReader &reader, const CutOrder &order, const QRectF &part)
{
    const auto pdf =
        order.pdf.isNull() ? Result<Asset>(Error{ErrorKind::NoSuchAsset, {}, {}}) : reader.asset(order.pdf);
    if (!pdf)
        return {};
    const auto page = PdfPage::open(pdf->bytes);
    if (!page || !isSameShape(page->size(), QSizeF(order.image.size())))
        return {};
    QSizeF whole = page->size() * kPixelsPerPoint;
    const double pixels = whole.width() * part.width() * whole.height() * part.height();
    whole *= std::min(1.0, std::sqrt(double(kMostDrawnPixels) * 0.98 / std::max(1.0, pixels)));
    if (whole.width() <= order.image.width())
        return {};
    const QSize size = whole.toSize();
    return page->draw(size, pixelsOf(part, size)).value_or(QImage());
}

} // namespace

Result<QImage> cutPicture(LibraryReader &reader, const CutOrder &wanted)
{
    if (wanted.image.isNull())
        return Error{ErrorKind::Internal, {}, u"page without picture"_s};
    CutOrder order = wanted;
    if (pixelsOf(boundsOf(order.zones), order.image.size()).isEmpty())
        order.zones.clear();
    const QRectF part = boundsOf(order.zones);
    const QRect pixels = pixelsOf(part, order.image.size());
    QImage cut = fromPdf(reader, order, part);
    if (cut.isNull())
        cut = order.image.copy(pixels);
    if (order.zones.isEmpty())
        return cut.convertToFormat(QImage::Format_RGB32);
    // What lies between the zones belongs to others.
    QImage paper(cut.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    const QSizeF page(cut.width() / part.width(), cut.height() / part.height());
    const QRectF place(QPointF(-part.x() * page.width(), -part.y() * page.height()), page);
    QPainterPath kept;
    kept.setFillRule(Qt::WindingFill);
    for (const Zone &zone : order.zones)
        kept.addPath(outlineOf(zone, place));
    QPainter painter(&paper);
    painter.setClipPath(kept);
    painter.drawImage(0, 0, cut);
    return paper;
}

Result<void> savePicture(const QImage &picture, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const char *format = suffix == "jpg"_L1 || suffix == "jpeg"_L1 ? "jpg"
        : suffix == "webp"_L1                                      ? "webp"
                                                                   : "png";
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (!picture.save(&out, format, *format == 'p' ? -1 : kQuality))
        return Error{ErrorKind::WriteFailed, file, QString::fromLatin1(format)};
    return writeFile(file, bytes);
}

} // namespace Baojia
