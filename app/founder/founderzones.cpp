// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderzones.h"

#include <cmath>

namespace Baojia {

namespace {

constexpr double leastArea = 1e-6; // of the picture: less than a dot

/// Twice crossing itself makes it smaller than it is, which is good enough to tell a line from a zone.
double areaOf(const QList<QPointF> &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// The part on the inner side of one edge of the picture (Sutherland and Hodgman). `depth` is how far inside a point is.
template <class Depth>
QList<QPointF> cutAt(const QList<QPointF> &polygon, Depth depth)
{
    QList<QPointF> kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        const double from = depth(a);
        const double to = depth(b);
        if (from >= 0)
            kept.append(a);
        if ((from < 0) != (to < 0))
            kept.append(a + (b - a) * (from / (from - to)));
    }
    return kept;
}

QList<QPointF> insidePicture(QList<QPointF> polygon)
{
    polygon = cutAt(polygon, [](QPointF p) { return p.x(); });
    polygon = cutAt(polygon, [](QPointF p) { return p.y(); });
    polygon = cutAt(polygon, [](QPointF p) { return 1 - p.x(); });
    return cutAt(polygon, [](QPointF p) { return 1 - p.y(); });
}

/// Without any measure the outermost areas tell how large the page was.
QSizeF outermost(const FounderPage &page)
{
    QSizeF size(0, 0);
    for (const FounderListing &listing : page.listings) {
        for (const FounderArea &area : listing.areas) {
            if (area.isPercent)
                continue;
            for (const QPointF point : area.points)
                size = size.expandedTo({point.x(), point.y()});
        }
    }
    return size;
}

}

FounderZones::FounderZones(FounderAssets &assets)
    : m_assets(assets)
{
}

QSizeF FounderZones::spaceOf(const FounderPage &page)
{
    const auto known = m_spaces.constFind(page.file);
    if (known != m_spaces.constEnd())
        return *known;
    double width = page.shown.width();
    double height = page.shown.height();
    const QSizeF natural = m_assets.picture(page.file, page.picture).size.toSizeF();
    if (natural.isValid()) {
        if (width <= 0)
            width = height > 0 ? height * natural.width() / natural.height() : natural.width();
        if (height <= 0)
            height = width * natural.height() / natural.width();
    }
    const QSizeF all = outermost(page);
    const QSizeF space(width > 0 ? width : all.width(), height > 0 ? height : all.height());
    m_spaces.insert(page.file, space);
    return space;
}

QList<QList<QPointF>> FounderZones::of(const FounderPage &page, const FounderListing &listing)
{
    QList<QList<QPointF>> zones;
    const QSizeF space = spaceOf(page);
    for (const FounderArea &area : listing.areas) {
        const double width = area.isPercent ? 100 : space.width();
        const double height = area.isPercent ? 100 : space.height();
        if (width <= 0 || height <= 0)
            continue;
        QList<QPointF> polygon;
        for (const QPointF point : area.points)
            polygon.append({point.x() / width, point.y() / height});
        polygon = insidePicture(polygon);
        if (areaOf(polygon) >= leastArea && !zones.contains(polygon))
            zones.append(polygon);
    }
    return zones;
}

}
