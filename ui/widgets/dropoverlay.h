// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace Baojia {

/// Lets files and folders be dropped on a window, and says so over all of it while they are dragged there. A
/// child that takes drops itself (a web view) must be told not to.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` and becomes its child.
    explicit DropOverlay(QWidget *window);

Q_SIGNALS:
    /// Local paths of files and folders, at least one.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool dragEvent(QEvent *event);

    QWidget *m_window;
};

} // namespace Baojia
