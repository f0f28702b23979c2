// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace Baojia {

/// A thin ring around a part of a pane that has the focus and does not show it by itself: a text, a picture, a list. It
/// comes with the keyboard and not with a click, as a ring around what one reads would be in the way.
class FocusEdge : public QWidget
{
    Q_OBJECT

public:
    /// Lies in `over`, which is an ancestor of `watched` and no splitter.
    FocusEdge(QWidget *watched, QWidget *over);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus(const QWidget *from, const QWidget *to);
    void place();

    QPointer<QWidget> m_watched;
};

} // namespace Baojia
