// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/tabstrip.h"

#include "ui/style/icons.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace Baojia {

namespace {

constexpr int kUsual = 14; // em; the same for all, so that all become narrow alike
constexpr int kNarrowest = 7;

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(tr("Tabs"));
    setDocumentMode(true);
    setDrawBase(false);
    setMovable(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the article
}

void TabStrip::tabInserted(int index)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(IconName::Close));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    const int side = fontMetrics().height();
    button->setIconSize(QSize(side, side) * 3 / 4);
    button->setFixedSize(side + 4, side + 4);
    button->setToolTip(tr("Close the tab"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button) {
                Q_EMIT closeWanted(i);
                return;
            }
        }
    });
    setTabButton(index, RightSide, button);
    QTabBar::tabInserted(index);
}

QSize TabStrip::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    const int em = fontMetrics().horizontalAdvance(QChar(0x62A5));
    size.setWidth(kUsual * em);
    return size;
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    const int em = fontMetrics().horizontalAdvance(QChar(0x62A5));
    return {kNarrowest * em, QTabBar::minimumTabSizeHint(index).height()};
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_pressed = tabAt(event->position().toPoint());
    else
        QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) {
        QTabBar::mouseReleaseEvent(event);
        return;
    }
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == tabAt(event->position().toPoint()))
        Q_EMIT closeWanted(pressed);
}

void TabStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && tabAt(event->position().toPoint()) < 0)
        Q_EMIT newTabWanted();
    else
        QTabBar::mouseDoubleClickEvent(event);
}

void TabStrip::contextMenuEvent(QContextMenuEvent *event)
{
    // By key: the current one.
    const int index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : tabAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New Tab"), this, &TabStrip::newTabWanted);
    menu->addAction(tr("Reopen Closed Tab"), this, &TabStrip::reopenWanted);
    if (index >= 0) {
        menu->addSeparator();
        menu->addAction(tr("Close Tab"), this, [this, index] { Q_EMIT closeWanted(index); });
        menu->addAction(tr("Close Other Tabs"), this, [this, index] { Q_EMIT closeOthersWanted(index); })
            ->setEnabled(count() > 1);
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(tabRect(index).bottomLeft())
                                                               : event->globalPos());
}

} // namespace Baojia
