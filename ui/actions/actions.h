// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <optional>
#include <span>
#include <vector>

QT_BEGIN_NAMESPACE
class QActionGroup;
QT_END_NAMESPACE

namespace Baojia {

Q_NAMESPACE

/// Every command of the program, in the order of its menus. Files of keys and lists of recent commands name them as they are
/// spelled here: who renames one takes a person's keys away.
enum class ActionId {
    // File
    ImportFiles,
    ImportFolder,
    LookBeforeImport,
    WatchedFolders,
    OpenSample,
    NewTab,
    CloseTab,
    ReopenTab,
    ExportArticle,
    ExportEdition,
    ExportFront,
    BackUpLibrary,
    RestoreLibrary,
    AutomaticBackups,
    Quit,
    // Edit
    Copy,
    CopyLink,
    SelectAll,
    FindInArticle,
    FindNext,
    FindPrevious,
    Search,
    EditShortcuts,
    // View
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeLight,
    ThemePaper,
    ThemeDark,
    ThemeSystem,
    ReadingSettings,
    ToggleVertical,
    TogglePaging,
    ToggleFocusLine,
    ChangeScript,
    ToggleSidebar,
    CyclePanes,
    FullScreen,
    // Page
    TogglePages,
    PageZoomIn,
    PageZoomOut,
    PageFitWidth,
    PageFitPage,
    TwoPages,
    PageThumbnails,
    // Go
    Back,
    Forward,
    ReadOn,
    AutoScroll,
    NextArticle,
    PreviousArticle,
    NextPage,
    PreviousPage,
    NextEdition,
    PreviousEdition,
    PastEditions,
    GoTo,
    SameDay,
    RecentArticles,
    NextTab,
    PreviousTab,
    // Bookmarks
    ToggleBookmark,
    // Tools
    CommandPalette,
    ReadAloud,
    ReadPageAloud,
    ReadEditionAloud,
    QueueReading,
    StopReading,
    Reprints,
    CorrectArticle,
    ViewSource,
    Recipes,
    OfflineProof,
    CheckLibrary,
    OptimizeLibrary,
    // Help
    Manual,
    KeySheet,
    About,
};
Q_ENUM_NS(ActionId)

/// The menu a command stands in, and its heading on the key sheet.
enum class ActionMenu { File, Edit, View, Page, Go, Bookmarks, Tools, Help };

/// One row of the action table.
struct ActionRow
{
    ActionId id;
    ActionMenu menu;
    const char *text; ///< English, with its mnemonic; translated in Actions
    const char *shortcuts; ///< portable text, parted by "; "; the first is the one menus show
    std::optional<IconName> icon;
    const char *tip; ///< English: what it does, where the text alone does not say
    /// WidgetWithChildrenShortcut: only with the focus in the widget that the action is added to (Space is a
    /// button's key too); WindowShortcut: everywhere in the window.
    Qt::ShortcutContext context;
    bool checkable;
};

/// The one action table.
[[nodiscard]] std::span<const ActionRow> actionTable();

/// A QAction for each row of the table. Windows put them into menus, bars and widgets, and connect them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    /// The actions of a menu in the order of the table.
    [[nodiscard]] QList<QAction *> menu(ActionMenu menu) const;

    /// Gives a command other keys, of which menus show the first; keysChanged() follows.
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    /// The same for several at once, of which keysChanged() speaks once.
    void setKeys(const QHash<ActionId, QList<QKeySequence>> &keys);
    /// The command that would no longer be heard, or only after a wait, if `key` were another's: one that has it, or one whose keys
    /// begin like it. `except`: whose key it is to be.
    [[nodiscard]] std::optional<ActionId> ownerOf(const QKeySequence &key, ActionId except) const;
    /// The keys that a command has in the table.
    [[nodiscard]] static QList<QKeySequence> usualKeys(ActionId id);
    /// As files name it: `NextArticle`.
    [[nodiscard]] static QString name(ActionId id);

    /// Light, Paper, Dark and As the System, of which one is checked.
    [[nodiscard]] QActionGroup *themes() const { return m_themes; }

    /// Shows whether the open article is bookmarked: check mark, icon and words.
    void setBookmarked(bool bookmarked);
    /// Sets texts and tips again, after the language changed.
    void retranslate();

    /// Whether a line stands before it in its menu.
    [[nodiscard]] static bool beginsGroup(ActionId id);
    /// 文件, 编辑 …
    [[nodiscard]] static QString menuTitle(ActionMenu menu);
    /// Text without mnemonic and dots, for lists.
    [[nodiscard]] static QString plainText(const QAction *action);

Q_SIGNALS:
    /// Texts that name a key are to be made anew.
    void keysChanged();

private:
    void retranslate(const ActionRow &row);

    std::vector<QAction *> m_actions; // in the order of ActionId
    QActionGroup *m_themes;
};

} // namespace Baojia
