// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>
#include <QtCore/QSet>
#include <QtGui/QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// "&" marks the mnemonic, "&&" is the character; Chinese translations write the mnemonic as (&N) after the
// word.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        if (rest.size() >= 4 && rest[0] == u'(' && rest[1] == u'&' && rest[3] == u')') {
            i += 3;
            continue;
        }
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , m_themes(new QActionGroup(this))
{
    m_actions.reserve(actionTable().size());
    for (const ActionRow &row : actionTable()) {
        auto *const added = new QAction(this);
        added->setObjectName(name(row.id));
        added->setShortcuts(usualKeys(row.id));
        added->setShortcutContext(row.context);
        added->setCheckable(row.checkable);
        if (row.icon)
            added->setIcon(icon(*row.icon));
        m_actions.push_back(added);
    }
    for (const ActionId id :
         {ActionId::ThemeLight, ActionId::ThemePaper, ActionId::ThemeDark, ActionId::ThemeSystem})
        m_themes->addAction(action(id));
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *Actions::action(ActionId id) const
{
    return m_actions[static_cast<std::size_t>(id)];
}

QList<QAction *> Actions::menu(ActionMenu menu) const
{
    QList<QAction *> found;
    for (const ActionRow &row : actionTable()) {
        if (row.menu == menu)
            found += action(row.id);
    }
    return found;
}

void Actions::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    setKeys({{id, keys}});
}

void Actions::setKeys(const QHash<ActionId, QList<QKeySequence>> &keys)
{
    bool changed = false;
    for (auto each = keys.cbegin(); each != keys.cend(); ++each) {
        if (action(each.key())->shortcuts() == each.value())
            continue;
        action(each.key())->setShortcuts(each.value());
        retranslate(actionTable()[static_cast<std::size_t>(each.key())]);
        changed = true;
    }
    if (changed)
        Q_EMIT keysChanged();
}

std::optional<ActionId> Actions::ownerOf(const QKeySequence &key, ActionId except) const
{
    const auto stands = [&key](const QKeySequence &other) {
        return key.matches(other) != QKeySequence::NoMatch || other.matches(key) != QKeySequence::NoMatch;
    };
    for (const ActionRow &row : actionTable()) {
        const auto keys = action(row.id)->shortcuts();
        if (row.id != except && std::any_of(keys.cbegin(), keys.cend(), stands))
            return row.id;
    }
    return std::nullopt;
}

QList<QKeySequence> Actions::usualKeys(ActionId id)
{
    const char *const keys = actionTable()[static_cast<std::size_t>(id)].shortcuts;
    // Of an empty text listFromString() would make one empty key.
    if (*keys == '\0')
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText);
}

QString Actions::name(ActionId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

void Actions::setBookmarked(bool bookmarked)
{
    QAction *const toggle = action(ActionId::ToggleBookmark);
    toggle->setChecked(bookmarked);
    toggle->setIcon(icon(bookmarked ? IconName::BookmarkFilled : IconName::Bookmark));
    retranslate(actionTable()[static_cast<std::size_t>(ActionId::ToggleBookmark)]);
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionTable())
        retranslate(row);
}

void Actions::retranslate(const ActionRow &row)
{
    QAction *const changed = action(row.id);
    changed->setText(tr(row.text));
    if (row.id == ActionId::ToggleBookmark && changed->isChecked()) {
        //: 取消收藏
        changed->setText(tr("Remove &Bookmark"));
    }
    const QString plain = plainText(changed);
    // What buttons show: a mnemonic in parentheses, as Chinese menus have it, is noise there.
    changed->setIconText(plain);
    const QString keys = changed->shortcut().toString(QKeySequence::NativeText);
    //: Tooltip of a button: what it is called, and its key
    const QString head = keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys);
    const QString tip = *row.tip != '\0' ? tr(row.tip) : QString();
    changed->setToolTip(tip.isEmpty() ? head : head + u'\n' + tip);
    changed->setStatusTip(tip);
}

bool Actions::beginsGroup(ActionId id)
{
    static const QSet<ActionId> first{
        ActionId::NewTab,        ActionId::ExportArticle, ActionId::BackUpLibrary, ActionId::Quit,
        ActionId::FindInArticle, ActionId::EditShortcuts, ActionId::ThemeLight,    ActionId::ReadingSettings,
        ActionId::ToggleSidebar, ActionId::PageFitWidth,  ActionId::TwoPages,      ActionId::ReadOn,
        ActionId::NextPage,      ActionId::NextEdition,   ActionId::PastEditions,  ActionId::NextTab,
        ActionId::ReadAloud,     ActionId::Reprints,      ActionId::Recipes,       ActionId::OfflineProof,
        ActionId::CheckLibrary,  ActionId::About};
    return first.contains(id);
}

QString Actions::menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return tr("&File");
    case ActionMenu::Edit:
        return tr("&Edit");
    case ActionMenu::View:
        return tr("&View");
    case ActionMenu::Page:
        //: 版面: a menu in the View menu, about the picture of the page
        return tr("&Page");
    case ActionMenu::Go:
        return tr("&Go");
    case ActionMenu::Bookmarks:
        return tr("&Bookmarks");
    case ActionMenu::Tools:
        return tr("&Tools");
    case ActionMenu::Help:
        return tr("&Help");
    }
    return {};
}

QString Actions::plainText(const QAction *action)
{
    QString plain = withoutMnemonic(action->text());
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace Baojia
