// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pagerender.h"

#include "pdf/pdffile.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtPdf/QPdfDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype largestFile = qsizetype(64) << 20;
constexpr int widest = 4096;
constexpr double mostPixels = 16e6;

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
    if (pdf.size() > largestFile)
        return Error {ErrorKind::TooLarge, {}, u"64 MiB"_s};
    // Drawing cannot be stopped once it began.
    const auto file = PdfFile::open(pdf, {});
    if (!file)
        return file.error();
    if (const auto sheet = file->inspect(0); !sheet)
        return sheet.error();
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    // A QBuffer is read at once: the document is ready, or failed, when load() returns.
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return Error {ErrorKind::BadMarkup, {}, u"PDF %1"_s.arg(static_cast<int>(document.error()))};
    const QSizeF points = document.pagePointSize(0);
    if (points.width() < 1 || points.height() < 1)
        return Error {ErrorKind::BadMarkup, {}, u"PDF page without size"_s};
    const QImage page = document.render(0, pixelSize(points, pixelWidth));
    if (page.isNull())
        return Error {ErrorKind::BadMarkup, {}, u"PDF page without picture"_s};
    // What no ink touches is transparent in the rendered page, and paper is white.
    QImage sheet(page.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, page);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    if (!sheet.save(&out, "PNG"))
        return Error {ErrorKind::Internal, {}, u"PNG"_s};
    return png;
}

}
