// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer, fingers and keys do to a page.
#include "ui/pageview/pagecanvas.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtGui/QNativeGestureEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGestureEvent>
#include <QtWidgets/QPinchGesture>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Baojia {

namespace {

constexpr double kWheelNotch = 120; // eighths of a degree
constexpr double kPerNotch = 1.2;

} // namespace

bool PageCanvas::canScroll() const
{
    return !m_zoom.mostOffset().isNull();
}

void PageCanvas::hover(ArticleId article)
{
    viewport()->setCursor(article.isValid() ? Qt::PointingHandCursor
                              : canScroll() ? Qt::OpenHandCursor
                                            : Qt::ArrowCursor);
    if (article == m_marks.highlighted)
        return;
    setHighlighted(article);
    Q_EMIT articleHovered(article);
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_hand = Hand{event->position(), m_zoom.offset()};
    else
        event->ignore(); // back and forward belong to the window
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_hand || event->buttons() == Qt::NoButton) {
        m_hand.reset();
        hover(articleAt(event->position()));
        return;
    }
    const QPointF way = event->position() - m_hand->from;
    if (!m_hand->drags && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_hand->drags = true;
    if (!canScroll())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    scrollTo(m_hand->offset - way);
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_hand) {
        event->ignore();
        return;
    }
    const bool click = !m_hand->drags && event->button() == Qt::LeftButton;
    m_hand.reset();
    const ArticleId article = articleAt(event->position());
    hover(article);
    if (click && article.isValid())
        Q_EMIT articleActivated(article);
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double notches = event->angleDelta().y() / kWheelNotch;
    if (notches != 0)
        zoomAbout(m_zoom.scale() * std::pow(kPerNotch, notches), event->position());
    event->accept();
}

bool PageCanvas::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAbout(m_zoom.scale() * (1 + gesture->value()), gesture->position());
        return true;
    }
    auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *gesture = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    m_hand.reset(); // two fingers are no hand that drags
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomAbout(m_zoom.scale() * gesture->scaleFactor(),
                  viewport()->mapFromGlobal(gesture->centerPoint().toPoint()));
    gestures->accept();
    return true;
}

void PageCanvas::showTip(const QHelpEvent &event)
{
    const auto sheet = sheetAt(event.pos());
    const QString title = sheet ? m_sheets.at(*sheet).titles.value(articleAt(event.pos())) : QString();
    if (title.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), title, viewport());
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        if (pinch(event))
            return true;
        break;
    case QEvent::ToolTip:
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Leave:
        hover({});
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_sheets.isEmpty())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const ArticleId focused = m_marks.focused;
    const QPointF at = byKey && focused.isValid() ? articleRect(focused).center() : QPointF(event->pos());
    const ArticleId article = byKey ? focused : articleAt(at);
    Q_EMIT menuWanted(sheetAt(at).value_or(0), article, viewport()->mapToGlobal(at.toPoint()));
}

QList<ArticleId> PageCanvas::articles() const
{
    QList<ArticleId> order;
    for (const PageSheet &sheet : m_sheets) {
        for (const Zone &zone : sheet.zones) {
            if (!order.contains(zone.article))
                order.append(zone.article);
        }
    }
    return order;
}

QString PageCanvas::titleOf(ArticleId article) const
{
    for (const PageSheet &sheet : m_sheets) {
        if (const QString title = sheet.titles.value(article).simplified(); !title.isEmpty())
            return title;
    }
    return tr("Article without a title");
}

QString PageCanvas::pageOf(ArticleId article) const
{
    const auto stands = [article](const Zone &zone) { return zone.article == article; };
    const auto page = std::ranges::find_if(
        m_sheets, [&stands](const PageSheet &sheet) { return std::ranges::any_of(sheet.zones, stands); });
    return page == m_sheets.cend() ? QString() : page->name;
}

void PageCanvas::announce(QAccessibleEvent *event)
{
    if (QAccessible::isActive())
        QAccessible::updateAccessibility(event);
}

void PageCanvas::sayFocus()
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(articles().indexOf(m_marks.focused))); // -1: the page itself
    announce(&event);
}

void PageCanvas::focusZone(ArticleId article)
{
    mark(&ZoneMarks::focused, article);
    reveal(article, Sight::Whole);
    sayFocus();
    Q_EMIT articleHovered(article);
}

void PageCanvas::unfocusZone()
{
    mark(&ZoneMarks::focused, {});
    sayFocus();
    Q_EMIT articleHovered({});
}

bool PageCanvas::focusNextPrevChild(bool next)
{
    const QList<ArticleId> order = articles();
    const qsizetype at = order.indexOf(m_marks.focused);
    const qsizetype to = at < 0 ? (next ? 0 : -1) : at + (next ? 1 : -1);
    // Past the last one, and before the first, to the next widget.
    if (!hasFocus() || to < 0 || to >= order.size())
        return QAbstractScrollArea::focusNextPrevChild(next);
    focusZone(order.at(to));
    return true;
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // After the widget was named, which comes after this event.
    if (m_marks.focused.isValid())
        QMetaObject::invokeMethod(this, &PageCanvas::sayFocus, Qt::QueuedConnection);
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    // A menu or another window gives the keyboard back to where it was.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && m_marks.focused.isValid())
        unfocusZone();
    QAbstractScrollArea::focusOutEvent(event);
}

ArticleId PageCanvas::beside(int key) const
{
    const QList<ArticleId> order = articles();
    if (!m_marks.focused.isValid())
        return order.value(0);
    const QPointF from = articleRect(m_marks.focused).center();
    ArticleId best;
    double least = std::numeric_limits<double>::max();
    for (const ArticleId article : order) {
        const QPointF way = articleRect(article).center() - from;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
        const double along = (across ? way.x() : way.y()) * (back ? -1 : 1);
        // What lies far off the way is farther than it looks.
        const double distance = along + 2 * std::abs(across ? way.y() : way.x());
        if (article != m_marks.focused && along > 1 && distance < least) {
            least = distance;
            best = article;
        }
    }
    return best;
}

bool PageCanvas::moveByKey(int key)
{
    const QSizeF window = m_zoom.window();
    const QPointF offset = m_zoom.offset();
    switch (key) {
    case Qt::Key_PageDown:
        scrollTo(offset + QPointF(0, window.height() * 0.9));
        return true;
    case Qt::Key_PageUp:
        scrollTo(offset - QPointF(0, window.height() * 0.9));
        return true;
    case Qt::Key_Home:
        scrollTo({});
        return true;
    case Qt::Key_End:
        scrollTo(m_zoom.mostOffset());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        // Once a zone has the keyboard, arrows go from zone to zone; else they scroll.
        if (m_marks.focused.isValid() || !canScroll()) {
            if (const ArticleId article = beside(key); article.isValid())
                focusZone(article);
            return true;
        }
        const double x = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        const double y = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
        scrollTo(offset
                 + QPointF(x * horizontalScrollBar()->singleStep(), y * verticalScrollBar()->singleStep()));
        return true;
    }
    default:
        return false;
    }
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && moveByKey(event->key()))
        return;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.focused.isValid())
            Q_EMIT articleActivated(m_marks.focused);
        return;
    case Qt::Key_Escape:
        if (!m_marks.focused.isValid())
            break;
        unfocusZone();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    default:
        break;
    }
    // Not the area's own keys: it would scroll again.
    QFrame::keyPressEvent(event);
}

} // namespace Baojia
