// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/zone.h"

#include <QtGui/QPainterPath>

QT_BEGIN_NAMESPACE
class QPainter;
class QPalette;
QT_END_NAMESPACE

namespace Baojia {

/// Whose zones are lit, and why.
struct ZoneMarks
{
    ArticleId highlighted; ///< under the pointer, here or in the list of titles
    ArticleId current; ///< open
    ArticleId found; ///< a search's hit
    ArticleId focused; ///< has the keyboard
};

/// The outline of a zone on a page that is painted in `page`.
[[nodiscard]] QPainterPath outlineOf(const Zone &zone, const QRectF &page);

/// The article whose zone lies under `point` of a page that is painted in `page`; the smallest zone wins
/// where several do.
[[nodiscard]] ArticleId articleAt(const QList<Zone> &zones, const QRectF &page, QPointF point);

/// All zones of an article in fractions of the page; null: it has none.
[[nodiscard]] QRectF boundsOf(const QList<Zone> &zones, ArticleId article);

/// Paints those that are lit. Colour never speaks alone: the frame of an open article is solid, of one under
/// the pointer dashed, of a hit dotted, of the one with the keyboard double.
void paintZones(QPainter &painter,
                const QList<Zone> &zones,
                const QRectF &page,
                const ZoneMarks &marks,
                const QPalette &palette);

} // namespace Baojia
