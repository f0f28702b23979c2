// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepicture.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <limits>

namespace Baojia {

namespace {
constexpr QSize kUsualPage(360, 540); // logical px, before a picture is known
}

PagePicture::PagePicture(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture of the page"));
}

void PagePicture::setPage(const QImage &picture, const QList<Zone> &zones)
{
    m_picture = picture;
    m_zones = zones;
    m_scaled = {};
    m_highlighted = {};
    m_current = {};
    updateGeometry();
    update();
}

void PagePicture::setHighlighted(ArticleId article)
{
    if (m_highlighted == article)
        return;
    m_highlighted = article;
    update();
}

void PagePicture::setCurrent(ArticleId article)
{
    if (m_current == article)
        return;
    m_current = article;
    update();
}

int PagePicture::heightForWidth(int width) const
{
    const QSizeF size = m_picture.isNull() ? QSizeF(kUsualPage) : QSizeF(m_picture.size());
    return qRound(width * size.height() / size.width());
}

QSize PagePicture::sizeHint() const
{
    return {kUsualPage.width(), heightForWidth(kUsualPage.width())};
}

QSize PagePicture::minimumSizeHint() const
{
    return {120, 160};
}

QRectF PagePicture::pictureRect() const
{
    if (m_picture.isNull())
        return {};
    QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, 0);
    return {corner, size};
}

QPainterPath PagePicture::outline(const Zone &zone) const
{
    const QRectF area = pictureRect();
    QPolygonF polygon;
    polygon.reserve(zone.polygon.size());
    for (const QPointF &point : zone.polygon)
        polygon << QPointF(area.x() + point.x() * area.width(), area.y() + point.y() * area.height());
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

ArticleId PagePicture::articleAt(QPointF point) const
{
    ArticleId found;
    double smallest = std::numeric_limits<double>::max();
    for (const Zone &zone : m_zones) {
        const QPainterPath path = outline(zone);
        const QRectF box = path.boundingRect();
        const double area = box.width() * box.height();
        if (area < smallest && path.contains(point)) {
            smallest = area;
            found = zone.article;
        }
    }
    return found;
}

void PagePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = pictureRect();
    if (area.isEmpty())
        return;
    const QSize pixels = (area.size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels) {
        m_scaled =
            QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    painter.drawPixmap(area.topLeft(), m_scaled);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    for (const Zone &zone : std::as_const(m_zones)) {
        const bool lit = zone.article == m_highlighted && m_highlighted.isValid();
        const bool open = zone.article == m_current && m_current.isValid();
        if (!lit && !open)
            continue;
        QColor fill = accent;
        fill.setAlphaF(lit ? 0.22F : 0.08F);
        // Colour never speaks alone: the open article has a solid frame, the lit one a dashed frame.
        painter.setPen(QPen(accent, 2, open ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(fill);
        painter.drawPath(outline(zone));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PagePicture::resizeEvent(QResizeEvent *event)
{
    m_scaled = {};
    QWidget::resizeEvent(event);
}

void PagePicture::hover(ArticleId article)
{
    setCursor(article.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (article == m_highlighted)
        return;
    setHighlighted(article);
    Q_EMIT articleHovered(article);
}

void PagePicture::mouseMoveEvent(QMouseEvent *event)
{
    hover(articleAt(event->position()));
}

void PagePicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const ArticleId article = articleAt(event->position());
    if (article.isValid())
        Q_EMIT articleActivated(article);
}

void PagePicture::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void PagePicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace Baojia
