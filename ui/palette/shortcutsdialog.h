// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace Baojia {

/// 快捷键: every command by menu, and its keys to add to, take away or have back as they were. Works at once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Actions &actions, QWidget *parent = nullptr);

    /// Shows the keys of a command.
    void select(ActionId id);

private:
    QWidget *makeTree();
    QWidget *makeEditor();
    void fillTree();
    void filter(const QString &words);
    void showKeys();
    void add();
    void takeOver();
    void remove();
    void resetAll();
    [[nodiscard]] QKeySequence wanted() const;
    [[nodiscard]] std::optional<ActionId> current() const;

    Actions &m_actions;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_heading = nullptr;
    QListWidget *m_keys = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QLabel *m_conflict = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace Baojia
