// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderassets.h"
#include "founder/founderpage.h"

#include <QtCore/QHash>

namespace Baojia {

/// Turns the areas of image maps into zones 热区: fractions of the page picture.
class FounderZones
{
public:
    /// The assets must outlive the zones.
    explicit FounderZones(FounderAssets &assets);

    /// The polygons of an article on a page.
    [[nodiscard]] QList<QList<QPointF>> of(const FounderPage &page, const FounderListing &listing);

private:
    [[nodiscard]] QSizeF spaceOf(const FounderPage &page);

    FounderAssets &m_assets;
    QHash<QString, QSizeF> m_spaces; // by page file
};

}
