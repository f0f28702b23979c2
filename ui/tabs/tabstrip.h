// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTabBar>

namespace Baojia {

/// The row of tabs above the reader. Titles that are too long end in dots; the wheel goes through the tabs,
/// the middle button closes one, and dragging sorts them.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeWanted(int index);
    /// Every tab but this one.
    void closeOthersWanted(int index);
    void newTabWanted();
    void reopenWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void tabInserted(int index) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    int m_pressed = -1; ///< the tab under the middle button
};

} // namespace Baojia
