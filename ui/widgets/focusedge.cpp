// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusedge.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace Baojia {

namespace {

constexpr int kThickness = 2; // px

}

FocusEdge::FocusEdge(QWidget *watched, QWidget *over)
    : QWidget(over)
    , m_watched(watched)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    for (QWidget *moved = watched; moved && moved != over; moved = moved->parentWidget())
        moved->installEventFilter(this);
    connect(watched, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, &FocusEdge::followFocus);
}

bool FocusEdge::eventFilter(QObject *watched, QEvent *event)
{
    if (!isHidden()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Hide))
        place();
    return QWidget::eventFilter(watched, event);
}

void FocusEdge::followFocus(const QWidget *from, const QWidget *to)
{
    // Another window came or went: what was shown here is right still.
    if (!m_watched || !from || !to)
        return;
    const bool inside = to == m_watched || m_watched->isAncestorOf(to);
    const bool byMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
    setVisible(inside && !byMouse);
    if (!isHidden())
        place();
}

void FocusEdge::place()
{
    if (!m_watched)
        return;
    setGeometry(QRect(m_watched->mapTo(parentWidget(), QPoint()), m_watched->size()));
    raise();
}

void FocusEdge::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Link));
}

void FocusEdge::resizeEvent(QResizeEvent *)
{
    // A hole and not a transparent middle: what lies below is not to be painted with it.
    setMask(QRegion(rect()) - rect().adjusted(kThickness, kThickness, -kThickness, -kThickness));
}

} // namespace Baojia
