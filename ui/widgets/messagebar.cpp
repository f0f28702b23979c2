// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace Baojia {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // file names stand in it
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setFocusPolicy(Qt::StrongFocus);
    //: Closes a message inside the window
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *const button = new QToolButton(this);
        if (action->parent() == this)
            action->setParent(button); // and goes with it
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button);
    }
    updatePicture();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updatePicture();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

void MessageBar::updatePicture()
{
    QStyle::StandardPixmap picture = QStyle::SP_MessageBoxInformation;
    switch (m_kind) {
    case Kind::Information:
        //: What kind of message it is, for screen readers
        m_picture->setAccessibleName(tr("Information"));
        break;
    case Kind::Warning:
        picture = QStyle::SP_MessageBoxWarning;
        m_picture->setAccessibleName(tr("Warning"));
        break;
    case Kind::Error:
        picture = QStyle::SP_MessageBoxCritical;
        m_picture->setAccessibleName(tr("Error"));
        break;
    }
    const int side = fontMetrics().height() + 2;
    m_picture->setPixmap(style()->standardIcon(picture).pixmap(QSize(side, side), devicePixelRatioF()));
    // The close button is centred on the first line, and so is the picture.
    const int above = qMax(0, (m_close->sizeHint().height() - side) / 2);
    m_picture->setContentsMargins(0, above, 0, 0);
}

} // namespace Baojia
