// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/zone.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// "x,y x,y x,y"; doubles come back exactly. Empty for a polygon that is none: fewer than three points, or
/// not finite. Points outside the picture are moved to its edge.
[[nodiscard]] QString polygonText(const QList<QPointF> &polygon);
[[nodiscard]] QList<QPointF> polygonFromText(QStringView text);
/// Those of `polygons` that are some, each once.
[[nodiscard]] QStringList polygonTexts(const QList<QList<QPointF>> &polygons);

/// The zones 热区 of pages.
class Zones
{
public:
    explicit Zones(Connection &connection)
        : m_connection(connection)
    { }

    /// In the order of the articles on the page.
    [[nodiscard]] Result<QList<Zone>> ofPage(PageId page);
    /// Makes `polygons` the article's zones, on that page. Whether that changed anything.
    [[nodiscard]] Result<bool> replace(ArticleId article, PageId page, const QStringList &polygons);
    /// For an article that has none on that page.
    Result<void> add(ArticleId article, PageId page, const QStringList &polygons);

private:
    Connection &m_connection;
};

} // namespace Baojia
