// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace Baojia {

/// What rows that lead to something readable can do besides being opened, as links in a browser: the middle
/// button or Ctrl and a click want them in a new tab, and the list's own click is not heard then; a menu says
/// the same, and copies a link.
class RowLinks : public QObject
{
    Q_OBJECT

public:
    /// None: the list has a menu of its own.
    enum class Menu { Shown, None };

    RowLinks(QAbstractItemView *view, Menu menu);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void newTabWanted(const QModelIndex &row);
    void linkWanted(const QModelIndex &row);

private:
    void showMenu(const QPoint &place);

    QAbstractItemView *m_view;
    QPersistentModelIndex m_pressed;
};

} // namespace Baojia
