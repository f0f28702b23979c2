// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QRect>
#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <memory>

class QBuffer;
class QPdfDocument;

namespace Baojia {

/// The most pixels of a picture that is drawn from a PDF: 64 MB of memory.
inline constexpr qint64 kMostDrawnPixels = 16'000'000;

/// The first page of a PDF, to be drawn at any size. For threads that may wait: drawing cannot be stopped
/// once it began.
class PdfPage
{
public:
    /// TooLarge (64 MiB, or what PdfFile::inspect() refuses), NeedsPassword, BadMarkup where it is no PDF or
    /// has no page.
    [[nodiscard]] static Result<PdfPage> open(const QByteArray &pdf);
    PdfPage(PdfPage &&) noexcept;
    PdfPage &operator=(PdfPage &&) noexcept;
    ~PdfPage();

    /// Points.
    [[nodiscard]] QSizeF size() const { return m_size; }

    /// `part` of the page as it is where all of it has `whole` pixels; a null part: all. TooLarge: more than
    /// kMostDrawnPixels, or a part of a page that lies turned in its file. BadMarkup.
    [[nodiscard]] Result<QImage> draw(QSize whole, QRect part = {}) const;

private:
    PdfPage(std::unique_ptr<QBuffer> buffer,
            std::unique_ptr<QPdfDocument> document,
            QSizeF size,
            bool turned);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    QSizeF m_size;
    bool m_turned;
};

} // namespace Baojia
