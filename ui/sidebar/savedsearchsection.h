// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QModelIndex;
class QToolButton;
QT_END_NAMESPACE

namespace Baojia {

class SavedSearchModel;

/// 已存搜索 in the sidebar: a heading that folds the list, and the searches. A click or Enter runs one, F2
/// renames it, Delete removes it, Alt with an arrow moves it; the menu of a row has the same. Hidden while
/// there is none.
class SavedSearchSection : public QWidget
{
    Q_OBJECT

public:
    /// The model must live longer than the section.
    explicit SavedSearchSection(SavedSearchModel *model, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }

    void setOpen(bool open);

Q_SIGNALS:
    /// A search was chosen.
    void activated(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void removeCurrent();
    void moveCurrent(int steps);
    bool keyInList(int key, bool alt);
    void updateRows();

    SavedSearchModel *m_model;
    QToolButton *m_head;
    QListView *m_list;
    bool m_open = true;
};

} // namespace Baojia
