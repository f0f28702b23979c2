// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

/// The row above a pane. Where its width is not enough for the words on its buttons, they show their icons alone, rather
/// than words that are cut off; what they do stays in their tips and names.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    /// A button of the header's layout with icon and words.
    void addWorded(QToolButton *button);

    /// The least width is the one with icons alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWorded(bool worded);

    QList<QToolButton *> m_worded;
};

} // namespace Baojia
