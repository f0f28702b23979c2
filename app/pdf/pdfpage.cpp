// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfpage.h"

#include "pdf/pdffile.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtPdf/QPdfDocument>
#include <QtPdf/QPdfDocumentRenderOptions>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kLargestFile = qsizetype(64) << 20;

} // namespace

PdfPage::PdfPage(std::unique_ptr<QBuffer> buffer,
                 std::unique_ptr<QPdfDocument> document,
                 QSizeF size,
                 bool turned)
    : m_buffer(std::move(buffer))
    , m_document(std::move(document))
    , m_size(size)
    , m_turned(turned)
{ }

PdfPage::PdfPage(PdfPage &&) noexcept = default;
PdfPage &PdfPage::operator=(PdfPage &&) noexcept = default;
PdfPage::~PdfPage() = default;

Result<PdfPage> PdfPage::open(const QByteArray &pdf)
{
    if (pdf.size() > kLargestFile)
        return Error{ErrorKind::TooLarge, {}, u"64 MiB"_s};
    // Drawing cannot be stopped once it began.
    const auto file = PdfFile::open(pdf, {});
    if (!file)
        return file.error();
    const auto sheet = file->inspect(0);
    if (!sheet)
        return sheet.error();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(pdf);
    buffer->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>(nullptr);
    // A QBuffer is read at once: the document is ready, or failed, when load() returns.
    document->load(buffer.get());
    if (document->status() != QPdfDocument::Status::Ready || document->pageCount() < 1)
        return Error{ErrorKind::BadMarkup, {}, u"PDF %1"_s.arg(static_cast<int>(document->error()))};
    const QSizeF points = document->pagePointSize(0);
    if (points.width() < 1 || points.height() < 1)
        return Error{ErrorKind::BadMarkup, {}, u"PDF page without size"_s};
    return PdfPage(std::move(buffer), std::move(document), points, sheet->rotation != 0);
}

Result<QImage> PdfPage::draw(QSize whole, QRect part) const
{
    QPdfDocumentRenderOptions options;
    const QSize size = part.isNull() ? whole : part.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostDrawnPixels)
        return Error{ErrorKind::TooLarge, {}, u"16 MP"_s};
    if (!part.isNull()) {
        // The drawing library takes no notice of how a page lies when it draws a part.
        if (m_turned)
            return Error{ErrorKind::TooLarge, {}, u"turned page"_s};
        options.setScaledSize(whole);
        // It measures from the first to the last pixel, which is one less than their number.
        options.setScaledClipRect({part.topLeft(), part.size() + QSize(1, 1)});
    }
    const QImage page = m_document->render(0, size, options);
    if (page.isNull())
        return Error{ErrorKind::BadMarkup, {}, u"PDF page without picture"_s};
    // What no ink touches is transparent in the rendered page, and paper is white.
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

} // namespace Baojia
