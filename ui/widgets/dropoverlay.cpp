// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropoverlay.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>

namespace Baojia {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    if (!data->hasUrls())
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
    , m_window(window)
{
    // Or the drag would leave the window for its cover.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    //: Over the whole window, while files are dragged there
    setAccessibleName(tr("Drop newspapers here to import them"));
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        return dragEvent(event);
    case QEvent::Resize:
        setGeometry(m_window->rect());
        break;
    default: // Qt's enum: nothing else is of interest
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool DropOverlay::dragEvent(QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        hide();
        return true;
    }
    auto *const drag = static_cast<QDropEvent *>(event);
    const QStringList paths = localPaths(drag->mimeData());
    if (paths.isEmpty()) {
        drag->ignore();
        return false;
    }
    // Never "move": what is dropped is read, and stays where it was.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop) {
        hide();
        Q_EMIT dropped(paths);
    } else if (!isVisible()) {
        setGeometry(m_window->rect());
        raise();
        show();
    }
    return true;
}

void DropOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(palette().color(QPalette::Link), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    painter.setFont(larger);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
}

} // namespace Baojia
