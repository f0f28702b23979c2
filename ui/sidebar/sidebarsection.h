// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

/// A list of the sidebar under a heading that folds it away, such as the bookmarks.
class SidebarSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes the list, dressed as the others of the sidebar. `whenEmpty` stands in its place while it has no
    /// rows.
    SidebarSection(QAbstractItemView *list, const QString &whenEmpty, QWidget *parent = nullptr);

    /// `hint`: what a click on the heading does.
    void setTitle(const QString &title, const QString &hint);

    [[nodiscard]] QAbstractItemView *list() const { return m_list; }

    [[nodiscard]] bool isOpen() const { return m_open; }

    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    void update();

    QAbstractItemView *m_list;
    QToolButton *m_head;
    QStackedWidget *m_stack; // the list, or why it is empty
    bool m_open = true;
};

/// Frame, scrolling and rows as all lists of the sidebar have them.
void dressSidebarList(QAbstractItemView *list);

} // namespace Baojia
