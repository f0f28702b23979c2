// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampletext.h"

#include <QtCore/QRectF>
#include <QtGui/QImage>

namespace Baojia {

/// A page set in type.
struct PaintedPage
{
    QImage picture; ///< kPageSize pixels
    QList<QRectF> zones; ///< of the page's articles in their order, in pixels
};

inline constexpr QSize kPageSize(1080, 1540);

/// Sets a page like a small newspaper: a masthead on the first page, headlines, justified columns, rules between articles.
[[nodiscard]] PaintedPage paintPage(const SampleEdition &edition, qsizetype page);

/// The drawing that stands for photographs: a wooden rack with newspapers on it.
[[nodiscard]] QImage drawRack(QSize size);

}
