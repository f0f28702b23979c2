// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderzones.h"

#include <algorithm>

namespace Baojia {

namespace {

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
            polygon.append({std::clamp(point.x() / width, 0.0, 1.0), std::clamp(point.y() / height, 0.0, 1.0)});
        zones.append(polygon);
    }
    return zones;
}

}
