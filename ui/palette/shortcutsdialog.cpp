// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/shortcutsdialog.h"

#include "ui/palette/quickmatch.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int keyRows = 3; // that the list of keys is high

QString shownKeys(const QAction *action)
{
    QStringList keys;
    const auto shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u"   "_s);
}

/// What moves about in every window, and would not do so any more.
bool isForMoving(const QKeySequence &key)
{
    if (key[0].keyboardModifiers() != Qt::NoModifier && key[0].key() != Qt::Key_Backtab)
        return false;
    switch (key[0].key()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return true;
    default: // Qt's enum: all others
        return false;
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
{
    setWindowTitle(tr("Shortcuts"));
    resize(620, 640);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeTree(), 1);
    column->addWidget(makeEditor());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("Reset All"), QDialogButtonBox::ResetRole);
    all->setToolTip(tr("Give every command its usual keys again"));
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // Enter ends a key that is typed; it must not press what happens to be a default.
    const auto pushed = findChildren<QPushButton *>();
    for (QPushButton *button : pushed)
        button->setAutoDefault(false);
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        fillTree();
        showKeys();
    });
    fillTree();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    showKeys();
}

QWidget *ShortcutsDialog::makeTree()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(part);
    m_filter->setPlaceholderText(tr("Filter commands"));
    m_filter->setAccessibleName(tr("Filter commands"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_tree = new QTreeWidget(part);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(windowTitle());
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_edit->clear();
        showKeys();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(); });
    column->addWidget(m_filter);
    column->addWidget(m_tree);
    return part;
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_heading = new QLabel(part);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_keys = new QListWidget(part);
    m_keys->setFixedHeight(keyRows * (fontMetrics().height() + 12));
    m_keys->setAccessibleName(tr("Keys"));
    m_remove = new QPushButton(tr("Remove Key"), part);
    m_reset = new QPushButton(tr("Reset"), part);
    m_reset->setToolTip(tr("Give this command its usual keys again"));
    m_edit = new QKeySequenceEdit(part);
    m_edit->setAccessibleName(tr("New key"));
    m_edit->setToolTip(tr("Press the new key here"));
    m_add = new QPushButton(tr("Add Key"), part);
    m_conflict = new QLabel(part);
    m_conflict->setWordWrap(true);
    //: Takes a key away from the command that has it
    m_takeOver = new QPushButton(tr("Take Over"), part);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_remove);
    beside->addWidget(m_reset);
    beside->addStretch();
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_keys, 1);
    kept->addLayout(beside);
    auto *fresh = new QHBoxLayout;
    fresh->addWidget(m_edit, 1);
    fresh->addWidget(m_add);
    auto *doubt = new QHBoxLayout;
    doubt->addWidget(m_conflict, 1);
    doubt->addWidget(m_takeOver);
    column->addWidget(m_heading);
    column->addLayout(kept);
    column->addLayout(fresh);
    column->addLayout(doubt);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showKeys);
    connect(m_keys, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_add, &QPushButton::clicked, this, &ShortcutsDialog::add);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsDialog::remove);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = current())
            m_actions.setKeys(*id, Actions::usualKeys(*id));
    });
    return part;
}

void ShortcutsDialog::fillTree()
{
    if (m_tree->topLevelItemCount() > 0) {
        for (QTreeWidgetItemIterator each(m_tree); *each; ++each) {
            if (const QVariant id = (*each)->data(0, idRole); id.isValid())
                (*each)->setText(1, shownKeys(m_actions.action(static_cast<ActionId>(id.toInt()))));
        }
        return;
    }
    QTreeWidgetItem *heading = nullptr;
    std::optional<ActionMenu> menu;
    for (const ActionRow &row : actionTable()) {
        if (menu != row.menu) {
            menu = row.menu;
            QAction title(Actions::menuTitle(row.menu));
            heading = new QTreeWidgetItem(m_tree, {Actions::plainText(&title)});
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = heading->font(0);
            bold.setBold(true);
            heading->setFont(0, bold);
            heading->setExpanded(true);
        }
        const QAction *action = m_actions.action(row.id);
        auto *item = new QTreeWidgetItem(heading, {Actions::plainText(action), shownKeys(action)});
        item->setData(0, idRole, static_cast<int>(row.id));
    }
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        QTreeWidgetItem *heading = m_tree->topLevelItem(top);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const QuickRow row{item->text(0), {}, heading->text(0) + u' ' + item->text(1), 0};
            const bool meant = !quickMatches({row}, words).isEmpty();
            item->setHidden(!meant);
            any = any || meant;
        }
        heading->setHidden(!any);
    }
}

void ShortcutsDialog::select(ActionId id)
{
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each) {
        const QVariant held = (*each)->data(0, idRole);
        if (held.isValid() && held.toInt() == static_cast<int>(id))
            m_tree->setCurrentItem(*each);
    }
}

std::optional<ActionId> ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !item->data(0, idRole).isValid())
        return std::nullopt;
    return static_cast<ActionId>(item->data(0, idRole).toInt());
}

/// One key, though the field takes several in a row: menus could not say what a first one waits for.
QKeySequence ShortcutsDialog::wanted() const
{
    const QKeySequence typed = m_edit->keySequence();
    return typed.isEmpty() ? typed : QKeySequence(typed[0]);
}

void ShortcutsDialog::showKeys()
{
    const auto id = current();
    m_keys->clear();
    for (QWidget *each : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_edit)})
        each->setEnabled(id.has_value());
    m_remove->setEnabled(false);
    m_takeOver->hide();
    m_conflict->clear();
    if (!id) {
        m_heading->clear();
        m_add->setEnabled(false);
        m_reset->setEnabled(false);
        return;
    }
    const QAction *action = m_actions.action(*id);
    //: Heading above the keys of a command
    m_heading->setText(tr("Keys of “%1”").arg(Actions::plainText(action)));
    const auto keys = action->shortcuts();
    for (const QKeySequence &key : keys)
        m_keys->addItem(key.toString(QKeySequence::NativeText));
    m_reset->setEnabled(keys != Actions::usualKeys(*id));
    const QKeySequence key = wanted();
    const auto owner = key.isEmpty() ? std::nullopt : m_actions.ownerOf(key, *id);
    const QString name = key.toString(QKeySequence::NativeText);
    const bool moves = !key.isEmpty() && isForMoving(key);
    m_add->setEnabled(!key.isEmpty() && !owner && !moves && !keys.contains(key));
    m_takeOver->setVisible(owner && !moves);
    if (moves)
        m_conflict->setText(tr("%1 is needed to move about in windows.").arg(name));
    else if (owner)
        m_conflict->setText(tr("%1 is the key of “%2”.").arg(name, Actions::plainText(m_actions.action(*owner))));
    else if (keys.contains(key))
        m_conflict->setText(tr("This command has the key %1 already.").arg(name));
}

void ShortcutsDialog::add()
{
    const auto id = current();
    const QKeySequence key = wanted();
    if (!id || key.isEmpty())
        return;
    m_edit->clear();
    m_actions.setKeys(*id, m_actions.action(*id)->shortcuts() << key);
}

void ShortcutsDialog::takeOver()
{
    const auto id = current();
    const QKeySequence key = wanted();
    if (!id || key.isEmpty())
        return;
    while (const auto owner = m_actions.ownerOf(key, *id)) {
        auto keys = m_actions.action(*owner)->shortcuts();
        keys.removeIf([&key](const QKeySequence &other) {
            return key.matches(other) != QKeySequence::NoMatch || other.matches(key) != QKeySequence::NoMatch;
        });
        m_actions.setKeys(*owner, keys);
    }
    add();
}

void ShortcutsDialog::remove()
{
    const auto id = current();
    const int row = m_keys->currentRow();
    if (!id || row < 0)
        return;
    auto keys = m_actions.action(*id)->shortcuts();
    keys.removeAt(row);
    m_actions.setKeys(*id, keys);
}

void ShortcutsDialog::resetAll()
{
    for (const ActionRow &row : actionTable())
        m_actions.setKeys(row.id, Actions::usualKeys(row.id));
}

} // namespace Baojia
