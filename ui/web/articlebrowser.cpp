// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/articlebrowser.h"

#include <QtCore/QChildEvent>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QWheelEvent>
#include <QtWebEngineCore/QWebEngineContextMenuRequest>
#include <QtWidgets/QMenu>

namespace Baojia {

ArticleBrowser::ArticleBrowser(QWidget *parent)
    : QWebEngineView(parent)
{
    // What is dropped here belongs to the window, which imports it.
    setAcceptDrops(false);
}

void ArticleBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy = menu->addAction(tr("Copy"), this, [this] { triggerPageAction(QWebEnginePage::Copy); });
    copy->setEnabled(hasSelection());
    menu->addAction(tr("Select all"), this, [this] { triggerPageAction(QWebEnginePage::SelectAll); });
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (link.isValid() && link.scheme() != u"paper") {
        menu->addSeparator();
        menu->addAction(tr("Copy link address"), this,
                        [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    menu->addSeparator();
    if (link.scheme() == u"paper")
        menu->addAction(tr("Open in New Tab"), this, [this, link] { Q_EMIT newTabWanted(link); });
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

bool ArticleBrowser::event(QEvent *event)
{
    // The engine paints and listens in a child widget, which it replaces now and then.
    if (event->type() == QEvent::ChildAdded) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType())
            child->installEventFilter(this);
    }
    return QWebEngineView::event(event);
}

bool ArticleBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            m_wheelAngle += wheel->angleDelta().y();
            const int steps = m_wheelAngle / QWheelEvent::DefaultDeltasPerStep;
            m_wheelAngle -= steps * QWheelEvent::DefaultDeltasPerStep;
            if (steps != 0)
                Q_EMIT zoomStepWanted(steps);
            return true;
        }
    }
    return QWebEngineView::eventFilter(watched, event);
}

}
