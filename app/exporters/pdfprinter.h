// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QMarginsF>
#include <QtCore/QSizeF>

namespace Baojia {

/// A sheet of paper.
struct SheetLayout
{
    QSizeF size {210, 297}; ///< mm
    QMarginsF margins {18, 20, 18, 18}; ///< mm: left, top, right, bottom
};

/// Turns HTML that needs nothing from outside (pictures are data: URIs) into PDF. Implemented over the web engine in ui/web.
class PdfPrinter
{
public:
    PdfPrinter() = default;
    virtual ~PdfPrinter() = default;
    PdfPrinter(const PdfPrinter &) = delete;
    PdfPrinter &operator=(const PdfPrinter &) = delete;
    PdfPrinter(PdfPrinter &&) = delete;
    PdfPrinter &operator=(PdfPrinter &&) = delete;

    /// Call from the GUI thread; the answer comes there. No script runs and nothing is fetched. PrintFailed.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> print(const QByteArray &html, const SheetLayout &layout) = 0;
};

}
