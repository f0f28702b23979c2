// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/zones.h"

#include "library/statement.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QString coordinate(double value)
{
    return QString::number(std::clamp(value, 0.0, 1.0), 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString polygonText(const QList<QPointF> &polygon)
{
    if (polygon.size() < 3)
        return {};
    QStringList points;
    for (const QPointF &point : polygon) {
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            return {};
        points << coordinate(point.x()) + u',' + coordinate(point.y());
    }
    return points.join(u' ');
}

QList<QPointF> polygonFromText(QStringView text)
{
    QList<QPointF> polygon;
    for (const QStringView point : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype comma = point.indexOf(u',');
        if (comma < 0)
            return {};
        bool isX = false;
        bool isY = false;
        polygon << QPointF(point.first(comma).toDouble(&isX), point.sliced(comma + 1).toDouble(&isY));
        if (!isX || !isY)
            return {};
    }
    return polygon;
}

QStringList polygonTexts(const QList<QList<QPointF>> &polygons)
{
    QStringList texts;
    for (const QList<QPointF> &polygon : polygons) {
        if (const QString text = polygonText(polygon); !text.isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts;
}

Result<QList<Zone>> Zones::ofPage(PageId page)
{
    QList<Zone> zones;
    Statement zone(
        m_connection,
        u"SELECT z.article, z.polygon FROM zone z JOIN article a ON a.id = z.article WHERE z.page = ? "
        "ORDER BY a.ord, a.id, z.ord"_s);
    auto row = zone.bind(page).step();
    for (; row && *row; row = zone.step())
        zones << Zone{zone.id<ArticleId>(0), polygonFromText(zone.text(1))};
    if (!row)
        return row.error();
    return zones;
}

Result<bool> Zones::replace(ArticleId article, PageId page, const QStringList &polygons)
{
    QStringList present;
    Statement zone(m_connection, u"SELECT polygon FROM zone WHERE page = ? AND article = ? ORDER BY ord"_s);
    auto row = zone.bind(page).bind(article).step();
    for (; row && *row; row = zone.step())
        present << zone.text(0);
    if (!row)
        return row.error();
    if (present == polygons)
        return false;
    Statement remove(m_connection, u"DELETE FROM zone WHERE page = ? AND article = ?"_s);
    if (auto gone = remove.bind(page).bind(article).run(); !gone)
        return gone.error();
    if (auto added = add(article, page, polygons); !added)
        return added.error();
    return true;
}

Result<void> Zones::add(ArticleId article, PageId page, const QStringList &polygons)
{
    if (polygons.isEmpty())
        return {};
    Statement insert(m_connection, u"INSERT INTO zone (page, article, ord, polygon) VALUES (?, ?, ?, ?)"_s);
    for (int order = 0; const QString &text : polygons) {
        if (auto done = insert.bind(page).bind(article).bind(order++).bind(text).run(); !done)
            return done;
    }
    return {};
}

} // namespace Baojia
