// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pagerender.h"

#include "pdf/pdfpage.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int widest = 4096;
constexpr double mostPixels = double(kMostDrawnPixels) - 2e4; // what rounding adds still fits

QSize pixelSize(QSizeF points, int width)
{
    const double wanted = std::clamp(width, 1, widest);
    const double height = wanted * points.height() / points.width();
    const double scale = std::min(1.0, std::sqrt(mostPixels / std::max(1.0, wanted * height)));
    // A page a thousand times as high as wide is an attack, not a page.
    return {std::clamp(static_cast<int>(wanted * scale), 1, widest), std::clamp(static_cast<int>(height * scale), 1, 4 * widest)};
}

}

Result<QByteArray> renderFirstPage(const QByteArray &pdf, int pixelWidth)
{
    const auto page = PdfPage::open(pdf);
    if (!page)
        return page.error();
    const auto sheet = page->draw(pixelSize(page->size(), pixelWidth));
    if (!sheet)
        return sheet.error();
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!sheet->save(&out, "PNG"))
        return Error {ErrorKind::Internal, {}, u"PNG"_s};
    return png;
}

}
