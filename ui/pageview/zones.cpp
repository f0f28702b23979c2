// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/zones.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPalette>

#include <limits>

namespace Baojia {

QPainterPath outlineOf(const Zone &zone, const QRectF &page)
{
    QPolygonF polygon;
    polygon.reserve(zone.polygon.size());
    for (const QPointF &point : zone.polygon)
        polygon << QPointF(page.x() + point.x() * page.width(), page.y() + point.y() * page.height());
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

ArticleId articleAt(const QList<Zone> &zones, const QRectF &page, QPointF point)
{
    ArticleId found;
    double smallest = std::numeric_limits<double>::max();
    for (const Zone &zone : zones) {
        const QPainterPath path = outlineOf(zone, page);
        const QRectF box = path.boundingRect();
        const double area = box.width() * box.height();
        if (area < smallest && path.contains(point)) {
            smallest = area;
            found = zone.article;
        }
    }
    return found;
}

QRectF boundsOf(const QList<Zone> &zones, ArticleId article)
{
    QRectF bounds;
    for (const Zone &zone : zones) {
        if (zone.article == article)
            bounds = bounds.united(QPolygonF(zone.polygon).boundingRect());
    }
    return bounds.intersected({0, 0, 1, 1});
}

void paintZones(QPainter &painter,
                const QList<Zone> &zones,
                const QRectF &page,
                const ZoneMarks &marks,
                const QPalette &palette)
{
    const auto is = [](ArticleId article, ArticleId marked) { return marked.isValid() && article == marked; };
    const QColor accent = palette.color(QPalette::Highlight);
    // Pages are paper in every theme: the mark of the light one is readable on all of them.
    const QColor mark = markColour(paletteOf(Theme::Light));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Zone &zone : zones) {
        const bool lit = is(zone.article, marks.highlighted);
        const bool open = is(zone.article, marks.current);
        const bool found = is(zone.article, marks.found);
        const QPainterPath outline = outlineOf(zone, page);
        if (found) {
            QColor fill = mark;
            fill.setAlphaF(0.5F);
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillPath(outline, fill);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (lit || open || found) {
            QColor fill = accent;
            fill.setAlphaF(lit ? 0.22F : open && !found ? 0.08F : 0.0F);
            painter.setPen(QPen(accent, 2, open ? Qt::SolidLine : lit ? Qt::DashLine : Qt::DotLine));
            painter.setBrush(fill);
            painter.drawPath(outline);
        }
    }
    // Last, so that no neighbour's frame lies over it.
    for (const Zone &zone : zones) {
        if (!is(zone.article, marks.focused))
            continue;
        const QPainterPath outline = outlineOf(zone, page);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 6));
        painter.drawPath(outline);
        painter.setPen(QPen(Qt::white, 2));
        painter.drawPath(outline);
    }
}

} // namespace Baojia
