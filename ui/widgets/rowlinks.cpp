// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlinks.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QMenu>

namespace Baojia {

RowLinks::RowLinks(QAbstractItemView *view, Menu menu)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    if (menu == Menu::None)
        return;
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &RowLinks::showMenu);
}

bool RowLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto *const mouse = static_cast<QMouseEvent *>(event);
    const QPersistentModelIndex row = m_view->indexAt(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        const bool meant = mouse->button() == Qt::MiddleButton
            || (mouse->button() == Qt::LeftButton && mouse->modifiers().testFlag(Qt::ControlModifier));
        m_pressed = meant ? row : QPersistentModelIndex();
        return meant;
    }
    if (!m_pressed.isValid())
        return false;
    if (std::exchange(m_pressed, QPersistentModelIndex()) == row)
        Q_EMIT newTabWanted(row);
    return true;
}

void RowLinks::showMenu(const QPoint &place)
{
    const QPersistentModelIndex row = m_view->indexAt(place);
    if (!row.isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in New Tab"), this, [this, row] { Q_EMIT newTabWanted(row); });
    menu->addAction(tr("Copy Link"), this, [this, row] { Q_EMIT linkWanted(row); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace Baojia
