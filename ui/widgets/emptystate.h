// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtGui/QIcon>
#include <QtWidgets/QScrollArea>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Baojia {

/// What stands where there is nothing to show yet: a picture, a heading, a sentence, and the ways on. Scrolls
/// where there is too little room for them.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    void setHeading(const QString &heading);
    void setText(const QString &text);
    /// A button that does the action and follows its text, tip and state. The first one added is the one to
    /// press.
    void addButton(QAction *action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void updatePicture();
    void updateButtons();

    QIcon m_icon;
    QLabel *m_picture;
    QLabel *m_heading;
    QLabel *m_text;
    QBoxLayout *m_buttons;
    QList<QPushButton *> m_pushButtons;
};

} // namespace Baojia
