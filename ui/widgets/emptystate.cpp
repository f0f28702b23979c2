// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace Baojia {

namespace {

// A push button cannot have a default action as a tool button can.
void followAction(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
}

QLabel *centredLabel()
{
    auto *const label = new QLabel;
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QScrollArea(parent)
    , m_picture(new QLabel)
    , m_heading(centredLabel())
    , m_text(centredLabel())
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_picture->setAlignment(Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);

    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->setSpacing(10);
    m_buttons->addStretch();
    m_buttons->addStretch();
    for (QLabel *label : {m_picture, m_heading, m_text})
        label->hide();

    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons are what the keyboard goes to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    dress();
}

void EmptyState::setIcon(const QIcon &icon)
{
    m_icon = icon;
    updatePicture();
}

void EmptyState::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void EmptyState::addButton(QAction *action)
{
    auto *const button = new QPushButton(widget());
    button->setDefault(m_pushButtons.isEmpty());
    followAction(button, action);
    connect(action, &QAction::changed, button, [this, button, action] {
        followAction(button, action);
        updateButtons();
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignHCenter);
    m_pushButtons += button;
    updateButtons();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateButtons();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // Again: with a style sheet, Qt forgets the fonts of children when a widget gets another parent.
    dress();
}

void EmptyState::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void EmptyState::dress()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    larger.setBold(true);
    m_heading->setFont(larger);
    updatePicture();
    updateButtons();
}

void EmptyState::updatePicture()
{
    m_picture->setVisible(!m_icon.isNull());
    const int side = fontMetrics().height() * 4;
    // In the soft colour, or a drawing this big would shout.
    m_picture->setPixmap(m_icon.pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
}

// Three buttons beside each other need more width than a narrow window with large letters has.
void EmptyState::updateButtons()
{
    const QMargins margins = widget()->layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (const QPushButton *button : m_pushButtons)
        needed += button->sizeHint().width() + m_buttons->spacing();
    const auto direction = needed > viewport()->width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_buttons->direction() != direction)
        m_buttons->setDirection(direction);
    // A scroll area does not ask how high wrapped lines become in the width it gives.
    widget()->setMinimumHeight(qMax(0, widget()->layout()->heightForWidth(viewport()->width())));
}

} // namespace Baojia
