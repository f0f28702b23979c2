// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paneheader.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QToolButton>

namespace Baojia {

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("paneHeader"));
    setAttribute(Qt::WA_StyledBackground);
}

void PaneHeader::addWorded(QToolButton *button)
{
    m_worded << button;
}

QSize PaneHeader::minimumSizeHint() const
{
    return {0, layout() ? layout()->minimumSize().height() : 0};
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setWorded(true);
    if (layout()->minimumSize().width() > width())
        setWorded(false);
}

void PaneHeader::setWorded(bool worded)
{
    for (QToolButton *button : std::as_const(m_worded))
        button->setToolButtonStyle(worded ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    layout()->invalidate();
}

} // namespace Baojia
