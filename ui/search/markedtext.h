// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/snippet.h"

#include <QtCore/QRect>
#include <QtGui/QColor>
#include <QtGui/QFont>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Baojia {

/// How a text with hits is painted.
struct MarkedTextStyle
{
    QFont font;
    QColor ink;
    QColor mark; ///< behind the hits; invalid: they are underlined instead
    int maxLines = 1;
};

/// Paints the text into `rect`, from the top, and marks its hits; what does not fit ends with "…".
void paintMarkedText(QPainter *painter, const QRect &rect, const Snippet &text, const MarkedTextStyle &style);

} // namespace Baojia
