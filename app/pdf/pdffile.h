// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QPointF>
#include <QtCore/QString>

#include <memory>

namespace Baojia {

/// The paper of one page.
struct PdfSheet
{
    QPointF origin; ///< lower left corner in the page's own coordinates, points
    int rotation = 0; ///< degrees clockwise: 0, 90, 180, 270
};

/// The pages of a PDF as objects, neither drawn nor read: what the file says of itself, what a page would
/// cost, and each page as a file of its own.
class PdfFile
{
public:
    /// Errors, about `subject`: NeedsPassword, BadMarkup (no PDF, damaged beyond repair, without pages),
    /// TooLarge (2000 pages).
    [[nodiscard]] static Result<PdfFile> open(const QByteArray &bytes, const QString &subject);
    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const; ///< the field Subject

    /// Looks through all that a page draws, without drawing it: the drawing library cannot be stopped once it
    /// began. TooLarge: more than 64 MiB of drawing, or forms that draw one another more than 100,000 times,
    /// or a picture of more than 100 million pixels, or a pattern of more than ten million tiles. BadMarkup.
    [[nodiscard]] Result<PdfSheet> inspect(int page) const;

    /// A PDF that holds this page only. BadMarkup, TooLarge (64 MiB).
    [[nodiscard]] Result<QByteArray> single(int page) const;

private:
    struct Inside;

    explicit PdfFile(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

} // namespace Baojia
