// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <memory>

class QBuffer;
class QPdfDocument;

namespace Baojia {

/// A run of text that stands on one line.
struct PdfLine
{
    QString text; ///< as the file gives it
    QRectF box; ///< points from the upper left corner of the page; null where the place is not known
};

/// The text of a page in the order of the file.
struct PdfPageText
{
    QSizeF size; ///< of the page, points
    QList<PdfLine> lines; ///< none that is blank
    bool placed = false; ///< every line has its box
};

/// The text layer of a PDF. Opening and reading cannot be interrupted: look first with PdfFile::inspect().
class PdfText
{
public:
    /// NeedsPassword, BadMarkup.
    [[nodiscard]] static Result<PdfText> open(const QByteArray &bytes, const QString &subject);
    PdfText(PdfText &&) noexcept;
    PdfText &operator=(PdfText &&) noexcept;
    ~PdfText();

    /// The lines of a page; none where it has no text layer. Past 200,000 characters it is cut. Lines whose
    /// places are doubtful are asked for one by one, for at most `patience` milliseconds; after that the
    /// answer is not `placed`.
    [[nodiscard]] PdfPageText page(int page, int patience) const;
    /// How the file itself calls a page: "A01", "iii", "4".
    [[nodiscard]] QString label(int page) const;

private:
    PdfText(std::unique_ptr<QBuffer> buffer, std::unique_ptr<QPdfDocument> document);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace Baojia
