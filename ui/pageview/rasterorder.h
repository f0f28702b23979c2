// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/libraryreader.h"
#include "paper/contenthash.h"

#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtGui/QImage>

namespace Baojia {

/// A page, or a part of it, in just the pixels that the screen has for it.
struct RasterOrder
{
    ContentHash picture; ///< names the page
    QImage image; ///< to be scaled, where `pdf` is null
    ContentHash pdf; ///< to be drawn; null: the picture is large enough
    QSize size; ///< of the whole page, pixels
    QRect part; ///< null: all of it

    /// Whether both are the same raster.
    [[nodiscard]] bool isSameAs(const RasterOrder &other) const
    {
        return picture == other.picture && size == other.size && part == other.part
            && pdf.isNull() == other.pdf.isNull();
    }
};

/// For reader threads. NoSuchAsset, those of PdfPage; BadMarkup where the PDF is of another shape than the
/// picture, whose zones would lie elsewhere on it.
[[nodiscard]] Result<QImage> drawRaster(LibraryReader &reader, const RasterOrder &order);

/// Whether a page of that size may stand for the picture: its sides differ by no more than rounding and a
/// trimmed edge.
[[nodiscard]] bool isSameShape(QSizeF page, QSizeF picture);

} // namespace Baojia
