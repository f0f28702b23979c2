// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/rasterorder.h"

#include "pdf/pdfpage.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr double kShapeLeeway = 0.012;

} // namespace

bool isSameShape(QSizeF page, QSizeF picture)
{
    if (page.isEmpty() || picture.isEmpty())
        return false;
    const double shape = page.height() / page.width();
    return std::abs(shape - picture.height() / picture.width()) <= kShapeLeeway * shape;
}

Result<QImage> drawRaster(LibraryReader &reader, const RasterOrder &order)
{
    if (order.pdf.isNull()) {
        if (order.image.isNull() || order.size.isEmpty())
            return Error{ErrorKind::BadArgument, u"raster"_s, {}};
        return order.image.scaled(order.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }
    const auto pdf = reader.asset(order.pdf);
    if (!pdf)
        return pdf.error();
    const auto page = PdfPage::open(pdf->bytes);
    if (!page)
        return page.error();
    if (!isSameShape(page->size(), QSizeF(order.size)))
        return Error{ErrorKind::BadMarkup, {}, u"PDF page of another shape"_s};
    return page->draw(order.size, order.part);
}

} // namespace Baojia
