// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commanddesk.h"

#include "ui/palette/quicklist.h"
#include "ui/palette/shortcutsdialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QList<QuickRow> rowsOf(const Actions &actions, const QStringList &recent)
{
    QList<QuickRow> rows;
    for (const ActionRow &row : actionTable()) {
        const QAction *action = actions.action(row.id);
        if (!action->isEnabled() || !action->isVisible() || row.id == ActionId::CommandPalette)
            continue;
        const QAction title(Actions::menuTitle(row.menu));
        const QString menu = Actions::plainText(&title);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        rows += QuickRow{Actions::plainText(action),
                         keys.isEmpty() ? menu : QString(menu + u" · "_s + keys),
                         menu,
                         static_cast<qint64>(row.id)};
    }
    const auto place = [&recent](const QuickRow &row) {
        const qsizetype at = recent.indexOf(Actions::name(static_cast<ActionId>(row.id)));
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

} // namespace

CommandDesk::CommandDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_keys(m_parts.keys)
{
    Actions &actions = m_parts.actions;
    connect(actions.action(ActionId::CommandPalette), &QAction::triggered, this, &CommandDesk::showPalette);
    connect(actions.action(ActionId::EditShortcuts), &QAction::triggered, this, &CommandDesk::showShortcuts);
    m_keys.apply(actions);
    connect(&actions, &Actions::keysChanged, this, [this] { m_keys.save(m_parts.actions); });
}

void CommandDesk::showPalette()
{
    auto *list = new QuickList(tr("Type a command, pinyin or initials"), QuickList::Words::Filter, &m_parts.window);
    list->setRows(rowsOf(m_parts.actions, m_parts.recent()));
    connect(list, &QuickList::chosen, this, [this](const QuickRow &row) {
        const auto id = static_cast<ActionId>(row.id);
        Q_EMIT chosen(Actions::name(id));
        m_parts.actions.action(id)->trigger();
    });
}

void CommandDesk::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_parts.actions, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Baojia
