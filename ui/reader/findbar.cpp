// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include "ui/style/icons.h"
#include "ui/widgets/clearbutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace Baojia {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("paneHeader"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(m_text->placeholderText());
    addClearButton(*m_text);
    m_text->setMaximumWidth(320);
    // Room for "88/888", so that the buttons do not move while typing.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("888/888")) + 8);
    const auto add = [this, row](IconName name, const QString &tip, auto pressed) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, pressed);
        row->addWidget(button);
    };
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    add(IconName::ChevronUp, tr("Previous hit"), [this] { Q_EMIT wanted(text(), true); });
    add(IconName::ChevronDown, tr("Next hit"), [this] { Q_EMIT wanted(text(), false); });
    row->addStretch(1);
    add(IconName::Close, tr("Close"), [this] { close(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_count->clear();
        Q_EMIT wanted(text, false);
    });
    hide();
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::open(const QString &text)
{
    show();
    // Asked for once only: a second time would go on to the second hit. A text that changes asks by itself.
    if (!text.isEmpty() && text != m_text->text())
        m_text->setText(text);
    else if (!m_text->text().isEmpty())
        Q_EMIT wanted(m_text->text(), false);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_count->clear();
    Q_EMIT wanted(QString(), false);
    Q_EMIT closed();
}

void FindBar::setResult(int active, int total)
{
    if (m_text->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(QStringLiteral("%1/%2").arg(active).arg(total));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted(text(), event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Baojia
