// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keysheetdialog.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// Without the mnemonic: 文件(&F) is 文件, &File is File.
QString title(ActionMenu menu)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return Actions::menuTitle(menu).remove(mnemonic);
}

void fill(QTreeWidget &tree, const Actions &actions)
{
    tree.clear();
    for (const ActionMenu menu : {ActionMenu::Go,
                                  ActionMenu::View,
                                  ActionMenu::Page,
                                  ActionMenu::Edit,
                                  ActionMenu::Bookmarks,
                                  ActionMenu::Tools,
                                  ActionMenu::File,
                                  ActionMenu::Help}) {
        auto *heading = new QTreeWidgetItem(&tree, {title(menu)});
        QFont font = heading->font(0);
        font.setBold(true);
        heading->setFont(0, font);
        const auto commands = actions.menu(menu);
        for (const QAction *command : commands) {
            QStringList keys;
            const auto shortcuts = command->shortcuts();
            for (const QKeySequence &key : shortcuts)
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                heading->addChild(new QTreeWidgetItem({Actions::plainText(command), keys.join(u"  "_s)}));
        }
        heading->setExpanded(true);
    }
}

} // namespace

KeySheetDialog::KeySheetDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(520, 560);
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->setAccessibleName(windowTitle());
    fill(*tree, actions);
    // The keys may be changed while the sheet lies there.
    connect(&actions, &Actions::keysChanged, tree, [tree, &actions] { fill(*tree, actions); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
}

} // namespace Baojia
