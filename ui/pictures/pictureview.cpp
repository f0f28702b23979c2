// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pictureview.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Baojia {

namespace {

constexpr double stepFactor = 1.25;
constexpr double largestScale = 8;
constexpr double smallestScale = 0.02;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumSize(160, 120);
}

void PictureView::setPicture(const QList<QImage> &levels)
{
    m_levels = levels;
    m_message.clear();
    fit();
}

void PictureView::setMessage(const QString &message)
{
    m_levels.clear();
    m_message = message;
    fit();
}

double PictureView::fittingScale() const
{
    const QSizeF size = picture().size();
    if (size.isEmpty())
        return 1;
    const double ratio = devicePixelRatioF();
    // On a fine screen a pixel of its own for each of the picture would be half as large as in the article.
    return std::min({ratio, width() * ratio / size.width(), height() * ratio / size.height()});
}

double PictureView::scale() const
{
    return m_scale.value_or(fittingScale());
}

bool PictureView::isLarger() const
{
    const QSizeF size = pictureRect().size();
    return size.width() > width() + 0.5 || size.height() > height() + 0.5;
}

QRectF PictureView::pictureRect() const
{
    const double scale = this->scale() / devicePixelRatioF();
    const QPointF middle = QRectF(rect()).center();
    return {middle - m_middle * scale, QSizeF(picture().size()) * scale};
}

void PictureView::fit()
{
    m_scale.reset();
    m_middle = QRectF(picture().rect()).center();
    updatePointer();
    update();
    Q_EMIT scaleChanged();
}

void PictureView::setScale(double scale, std::optional<QPointF> at)
{
    if (m_levels.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const QPointF fromMiddle = at.value_or(QRectF(rect()).center()) - QRectF(rect()).center();
    const QPointF held = m_middle + fromMiddle * ratio / this->scale();
    m_scale = std::clamp(scale, std::min(smallestScale, fittingScale()), largestScale);
    m_middle = held - fromMiddle * ratio / *m_scale;
    keepInSight();
    updatePointer();
    update();
    Q_EMIT scaleChanged();
}

void PictureView::step(int direction, std::optional<QPointF> at)
{
    setScale(scale() * std::pow(stepFactor, direction), at);
}

void PictureView::moveBy(QPointF distance)
{
    m_middle -= distance * devicePixelRatioF() / scale();
    keepInSight();
    update();
}

/// No further than to the edge of the picture; what is smaller than the widget stands in the middle.
void PictureView::keepInSight()
{
    const double ratio = devicePixelRatioF() / scale();
    const auto kept = [ratio](double middle, int size, int room) {
        const double half = room * ratio / 2;
        return size <= 2 * half ? size / 2.0 : std::clamp(middle, half, size - half);
    };
    const QImage shown = picture();
    m_middle = {kept(m_middle.x(), shown.width(), width()), kept(m_middle.y(), shown.height(), height())};
}

void PictureView::updatePointer()
{
    if (m_grip)
        setCursor(Qt::ClosedHandCursor);
    else if (isLarger())
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void PictureView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (m_levels.isEmpty()) {
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    // The smallest level that need not be enlarged.
    qsizetype level = 0;
    for (double shrunk = scale(); level + 1 < m_levels.size() && shrunk <= 0.5; shrunk *= 2)
        ++level;
    // Enlarged by much, one looks at the dots of the print, not at how they are smoothed.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 4);
    painter.drawImage(pictureRect(), m_levels.at(level));
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInSight();
    updatePointer();
    if (isFitted())
        Q_EMIT scaleChanged();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    if (steps != 0)
        setScale(scale() * std::pow(stepFactor, steps), event->position());
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isLarger()) {
        m_grip = event->position();
        updatePointer();
    }
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        moveBy(event->position() - *std::exchange(m_grip, event->position()));
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip.reset();
    updatePointer();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isFitted())
        setScale(1, event->position());
    else
        fit();
}

} // namespace Baojia
