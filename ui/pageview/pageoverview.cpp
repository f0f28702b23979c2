// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/pageoverview.h"

#include "ui/pageview/pagecanvas.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace Baojia {

namespace {

constexpr QSizeF kBox(130, 150); // px, at most
constexpr double kShare = 0.35; // of the canvas, at most
constexpr int kGap = 10; // px to its edges

} // namespace

PageOverview::PageOverview(PageCanvas *canvas)
    : QWidget(canvas)
    , m_canvas(canvas)
{
    setCursor(Qt::SizeAllCursor);
    setToolTip(tr("Drag to see another part of the page"));
    setAccessibleName(tr("Overview of the page"));
    hide();
    connect(canvas, &PageCanvas::moved, this, &PageOverview::follow);
}

void PageOverview::follow()
{
    const PageZoom &zoom = m_canvas->zoom();
    const bool wanted = !m_canvas->sheets().isEmpty() && zoom.mostOffset().x() > 1;
    if (wanted) {
        const QSizeF box = kBox.boundedTo(zoom.window() * kShare);
        const QSize size = zoom.size().scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({8, 8});
        const QSizeF window = zoom.window();
        setGeometry(QRect(
            QPoint(int(window.width()) - size.width() - kGap, int(window.height()) - size.height() - kGap),
            size));
        raise();
        update();
    }
    setVisible(wanted);
}

QRectF PageOverview::frame() const
{
    const PageZoom &zoom = m_canvas->zoom();
    const double scale = width() / zoom.size().width();
    return QRectF(zoom.offset() * scale, zoom.window() * scale).intersected(rect());
}

QRectF PageOverview::placeOf(qsizetype sheet) const
{
    const double scale = width() / m_canvas->zoom().size().width();
    const QRectF page = m_canvas->sheetRect(sheet).translated(m_canvas->zoom().offset());
    return {page.topLeft() * scale, page.size() * scale};
}

QSize PageOverview::pixelsOf(qsizetype sheet) const
{
    // From the whole pages, which do not shake by a pixel when they are scrolled.
    return (QSizeF(placeOf(sheet).size().toSize()) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void PageOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 0; i < m_canvas->sheets().size(); ++i) {
        painter.fillRect(placeOf(i), Qt::white);
        painter.drawImage(placeOf(i), m_canvas->smallPicture(i, pixelsOf(i)));
    }
    QPainterPath dimmed;
    dimmed.addRect(rect());
    QPainterPath seen;
    seen.addRect(frame());
    painter.fillPath(dimmed - seen, QColor(0, 0, 0, 90));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(frame().adjusted(1, 1, -1, -1));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PageOverview::goTo(QPointF point)
{
    const PageZoom &zoom = m_canvas->zoom();
    const double scale = zoom.size().width() / width();
    m_canvas->scrollTo(point * scale - QPointF(zoom.window().width(), zoom.window().height()) / 2);
}

void PageOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void PageOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

void PageOverview::mouseReleaseEvent(QMouseEvent *) { }

} // namespace Baojia
