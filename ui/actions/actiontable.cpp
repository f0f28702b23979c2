// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace Baojia {

namespace {

constexpr auto inWindow = Qt::WindowShortcut;
constexpr auto inWidget = Qt::WidgetWithChildrenShortcut;

// clang-format off
constexpr std::array table {
    ActionRow {ActionId::ImportFiles, ActionMenu::File,
               //: Menu entry that opens a file dialog to put newspapers into the library
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Import Files…"), "Ctrl+O", IconName::Import,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Put saved newspaper pages, posts or texts into the library"), inWindow, false},
    ActionRow {ActionId::ImportFolder, ActionMenu::File,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Import &Folder…"), "Ctrl+Shift+O", IconName::Folder,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Put everything that a folder holds into the library"), inWindow, false},
    ActionRow {ActionId::LookBeforeImport, ActionMenu::File,
               //: 导入前先看一看: whether a window shows what would come in
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Look Before Importing"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show what would come in, and import it then"), inWindow, true},
    ActionRow {ActionId::WatchedFolders, ActionMenu::File,
               //: 监视文件夹: folders whose new files come in by themselves
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Watched Folders…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Choose folders whose new files come in by themselves"), inWindow, false},
    ActionRow {ActionId::OpenSample, ActionMenu::File,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Open &Sample Newspaper"), "", IconName::Newspaper,
               QT_TRANSLATE_NOOP("Baojia::Actions", "A newspaper about this program, to try everything on"), inWindow, false},
    ActionRow {ActionId::NewTab, ActionMenu::File,
               //: 新建标签页
               QT_TRANSLATE_NOOP("Baojia::Actions", "New &Tab"), "Ctrl+T", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read on from this place in a tab of its own"), inWindow, false},
    ActionRow {ActionId::CloseTab, ActionMenu::File,
               //: 关闭标签页
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Close Tab"), "Ctrl+W", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Close the tab that is read in; it can be opened again"), inWindow, false},
    ActionRow {ActionId::ReopenTab, ActionMenu::File,
               //: 重新打开关闭的标签页
               QT_TRANSLATE_NOOP("Baojia::Actions", "Reo&pen Closed Tab"), "Ctrl+Shift+T", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Bring the tab back that was closed last, where it was read to"), inWindow, false},
    ActionRow {ActionId::ExportArticle, ActionMenu::File,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Export Article as PDF…"), "Ctrl+E", IconName::Export,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Save the open article as a PDF file"), inWindow, false},
    ActionRow {ActionId::ExportEdition, ActionMenu::File,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Export E&dition as PDF…"), "Ctrl+Shift+E", IconName::Export,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Save the whole edition as one PDF file with an outline"), inWindow, false},
    ActionRow {ActionId::ExportFront, ActionMenu::File,
               //: 导出版面: the page made of headlines that is shown where no article is open
               QT_TRANSLATE_NOOP("Baojia::Actions", "Export Fro&nt as PDF…"), "", IconName::Export,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Save the front made of this page's headlines as a PDF file, to be printed"), inWindow, false},
    ActionRow {ActionId::BackUpLibrary, ActionMenu::File,
               //: 备份书库: the whole library into one file
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Back Up Library…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Copy the whole library into one file, and check the copy"), inWindow, false},
    ActionRow {ActionId::RestoreLibrary, ActionMenu::File,
               //: 从备份恢复
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Restore from Backup…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Put a backup in the place of this library, which is kept beside it"), inWindow, false},
    ActionRow {ActionId::AutomaticBackups, ActionMenu::File,
               //: 自动备份
               QT_TRANSLATE_NOOP("Baojia::Actions", "Automatic Bac&kups"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Keep checked copies of the library beside it: each day, and after 50 imports"), inWindow, true},
    ActionRow {ActionId::Quit, ActionMenu::File,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Quit"), "Ctrl+Q", std::nullopt, "", inWindow, false},

    ActionRow {ActionId::Copy, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Copy"), "Ctrl+C", IconName::Copy,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Copy what is selected in the article"), inWidget, false},
    ActionRow {ActionId::CopyLink, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Copy &Link"), "Ctrl+Shift+C", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Copy an address that opens this place in Baojia"), inWindow, false},
    ActionRow {ActionId::SelectAll, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Select &All"), "Ctrl+A", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Select the whole article"), inWidget, false},
    ActionRow {ActionId::FindInArticle, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Find in Article…"), "Ctrl+F", IconName::Search, "", inWindow, false},
    ActionRow {ActionId::FindNext, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Find &Next"), "F3", IconName::ChevronDown, "", inWindow, false},
    ActionRow {ActionId::FindPrevious, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Find &Previous"), "Shift+F3", IconName::ChevronUp, "", inWindow, false},
    ActionRow {ActionId::Search, ActionMenu::Edit,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Search All Newspapers"), "Ctrl+K", IconName::Search, "", inWindow, false},
    ActionRow {ActionId::EditShortcuts, ActionMenu::Edit,
               //: 快捷键: a dialog to change them
               QT_TRANSLATE_NOOP("Baojia::Actions", "Sho&rtcuts…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Choose the keys of every command"), inWindow, false},

    ActionRow {ActionId::ZoomIn, ActionMenu::View,
               //: 放大
               QT_TRANSLATE_NOOP("Baojia::Actions", "Zoom &In"), "Ctrl++; Ctrl+=", IconName::ZoomIn, "", inWindow, false},
    ActionRow {ActionId::ZoomOut, ActionMenu::View,
               //: 缩小
               QT_TRANSLATE_NOOP("Baojia::Actions", "Zoom &Out"), "Ctrl+-", IconName::ZoomOut, "", inWindow, false},
    ActionRow {ActionId::ZoomReset, ActionMenu::View,
               //: 默认: text in its usual size
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Default Size"), "Ctrl+0", IconName::ZoomReset, "", inWindow, false},
    ActionRow {ActionId::ThemeLight, ActionMenu::View,
               //: Colour theme 浅色
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Light"), "", IconName::Light,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Dark text on white"), inWindow, true},
    ActionRow {ActionId::ThemePaper, ActionMenu::View,
               //: Colour theme 纸色
               QT_TRANSLATE_NOOP("Baojia::Actions", "P&aper"), "", IconName::Paper,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Dark text on the colour of paper"), inWindow, true},
    ActionRow {ActionId::ThemeDark, ActionMenu::View,
               //: Colour theme 深色
               QT_TRANSLATE_NOOP("Baojia::Actions", "Dar&k"), "", IconName::Dark,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Light text on black"), inWindow, true},
    ActionRow {ActionId::ThemeSystem, ActionMenu::View,
               //: Colour theme 跟随系统
               QT_TRANSLATE_NOOP("Baojia::Actions", "As the S&ystem"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Light or dark, as the desktop is"), inWindow, true},
    ActionRow {ActionId::ReadingSettings, ActionMenu::View,
               //: 阅读设置: fonts, sizes and how articles are set
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Reading Settings…"), "Ctrl+,", IconName::Text,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Font, size, lines and how articles are set"), inWindow, false},
    ActionRow {ActionId::ToggleVertical, ActionMenu::View,
               //: 竖排: columns from the right
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Vertical"), "V", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Set the article in columns that are read from right to left"), inWindow, true},
    ActionRow {ActionId::TogglePaging, ActionMenu::View,
               //: 分页: articles are turned like pages, and not scrolled
               QT_TRANSLATE_NOOP("Baojia::Actions", "Turn in Scre&ens"), "Shift+V", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Turn the article like pages, instead of scrolling it"), inWindow, true},
    ActionRow {ActionId::ToggleFocusLine, ActionMenu::View,
               //: 聚焦行: all but the lines being read are dimmed
               QT_TRANSLATE_NOOP("Baojia::Actions", "Fo&cus on Lines"), "Shift+L", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Dim all but the lines that are being read"), inWindow, true},
    ActionRow {ActionId::ChangeScript, ActionMenu::View,
               //: 简/繁: goes through as printed, Simplified, Traditional
               QT_TRANSLATE_NOOP("Baojia::Actions", "Simplified or &Traditional"), "T", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show the text in Simplified characters, in Traditional ones, or as printed"), inWindow, false},
    ActionRow {ActionId::ToggleSidebar, ActionMenu::View,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Sidebar"), "F9", IconName::Sidebar,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show or hide the newspapers"), inWindow, true},
    ActionRow {ActionId::CyclePanes, ActionMenu::View,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Next Pa&ne"), "F6", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Move the keyboard to the next part of the window"), inWindow, false},
    ActionRow {ActionId::FullScreen, ActionMenu::View,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Full Screen"), "F11", IconName::FullScreen, "", inWindow, true},

    ActionRow {ActionId::TogglePages, ActionMenu::Page,
               //: The column of the window that shows the newspaper page 版面
               QT_TRANSLATE_NOOP("Baojia::Actions", "Pa&ges"), "Shift+F9", IconName::Pages,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show or hide the page and its headlines"), inWindow, true},
    ActionRow {ActionId::PageZoomIn, ActionMenu::Page,
               //: 放大版面: the picture of the page, not the text
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Enlarge Page"), "Alt++; Alt+=", IconName::ZoomIn,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show the picture of the page larger; Ctrl and the wheel do so under the pointer"), inWindow,
               false},
    ActionRow {ActionId::PageZoomOut, ActionMenu::Page,
               //: 缩小版面
               QT_TRANSLATE_NOOP("Baojia::Actions", "Sh&rink Page"), "Alt+-", IconName::ZoomOut, "", inWindow, false},
    ActionRow {ActionId::PageFitWidth, ActionMenu::Page,
               //: 适合宽度: of the page's picture
               QT_TRANSLATE_NOOP("Baojia::Actions", "Fit &Width"), "F8", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show the page as wide as there is room"), inWindow, true},
    ActionRow {ActionId::PageFitPage, ActionMenu::Page,
               //: 整版: all of the page's picture
               QT_TRANSLATE_NOOP("Baojia::Actions", "Whole &Page"), "Shift+F8", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show all of the page"), inWindow, true},
    ActionRow {ActionId::TwoPages, ActionMenu::Page,
               //: 双版: two facing pages side by side
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Two Pages"), "Shift+F4", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show the page that lies beside this one, too"), inWindow, true},
    ActionRow {ActionId::PageThumbnails, ActionMenu::Page,
               //: 缩略图: small pictures of all pages of the edition
               QT_TRANSLATE_NOOP("Baojia::Actions", "T&humbnails"), "F4", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show small pictures of all pages"), inWindow, true},

    ActionRow {ActionId::Back, ActionMenu::Go,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Back"), "Alt+Left", IconName::Back,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Back to what was read before"), inWindow, false},
    ActionRow {ActionId::Forward, ActionMenu::Go,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Forward"), "Alt+Right", IconName::Forward, "", inWindow, false},
    ActionRow {ActionId::ReadOn, ActionMenu::Go,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Read On"), "Space", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "One screen down; at the end the next unread article"), inWidget, false},
    ActionRow {ActionId::AutoScroll, ActionMenu::Go,
               //: 自动滚动
               QT_TRANSLATE_NOOP("Baojia::Actions", "Scro&ll by Itself"), "A", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "The article goes on by itself until a key or a click; + and - change how fast"), inWindow, true},
    ActionRow {ActionId::NextArticle, ActionMenu::Go,
               //: 下一篇
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Next Article"), "J; N", IconName::NextArticle, "", inWindow, false},
    ActionRow {ActionId::PreviousArticle, ActionMenu::Go,
               //: 上一篇
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Previous Article"), "K; P", IconName::PreviousArticle, "", inWindow, false},
    ActionRow {ActionId::NextPage, ActionMenu::Go,
               //: 下一版
               QT_TRANSLATE_NOOP("Baojia::Actions", "Next Pa&ge"), "]", IconName::NextPage, "", inWindow, false},
    ActionRow {ActionId::PreviousPage, ActionMenu::Go,
               //: 上一版
               QT_TRANSLATE_NOOP("Baojia::Actions", "Previous P&age"), "[", IconName::PreviousPage, "", inWindow, false},
    ActionRow {ActionId::NextEdition, ActionMenu::Go,
               //: 下一期
               QT_TRANSLATE_NOOP("Baojia::Actions", "Next &Edition"), "Ctrl+]", IconName::NextEdition, "", inWindow, false},
    ActionRow {ActionId::PreviousEdition, ActionMenu::Go,
               //: 上一期
               QT_TRANSLATE_NOOP("Baojia::Actions", "Previous E&dition"), "Ctrl+[", IconName::PreviousEdition, "", inWindow, false},
    ActionRow {ActionId::PastEditions, ActionMenu::Go,
               //: 往期
               QT_TRANSLATE_NOOP("Baojia::Actions", "Past Edi&tions…"), "Ctrl+G", IconName::Calendar,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Choose another edition of this newspaper in a calendar"), inWindow, false},
    ActionRow {ActionId::GoTo, ActionMenu::Go,
               //: 转到
               QT_TRANSLATE_NOOP("Baojia::Actions", "G&o To…"), "Ctrl+L", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Type a newspaper, a day or a page"), inWindow, false},
    ActionRow {ActionId::SameDay, ActionMenu::Go,
               //: 同日其他报纸
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Same Day in Other Newspapers…"), "Ctrl+Shift+D", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Open what another newspaper printed on this day"), inWindow, false},
    ActionRow {ActionId::RecentArticles, ActionMenu::Go,
               //: 最近读过的文章
               QT_TRANSLATE_NOOP("Baojia::Actions", "Re&cent Articles…"), "Ctrl+H", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Open an article that was read lately"), inWindow, false},
    ActionRow {ActionId::NextTab, ActionMenu::Go,
               //: 下一个标签页
               QT_TRANSLATE_NOOP("Baojia::Actions", "Ne&xt Tab"), "Ctrl+Tab; Ctrl+PgDown", std::nullopt, "", inWindow, false},
    ActionRow {ActionId::PreviousTab, ActionMenu::Go,
               //: 上一个标签页
               QT_TRANSLATE_NOOP("Baojia::Actions", "Pre&vious Tab"), "Ctrl+Shift+Tab; Ctrl+PgUp", std::nullopt, "", inWindow, false},

    ActionRow {ActionId::ToggleBookmark, ActionMenu::Bookmarks,
               //: 收藏 this article
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Bookmark"), "Ctrl+D", IconName::Bookmark,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Keep this article in the bookmarks"), inWindow, true},

    ActionRow {ActionId::CommandPalette, ActionMenu::Tools,
               //: 命令面板
               QT_TRANSLATE_NOOP("Baojia::Actions", "Co&mmand Palette…"), "Ctrl+Shift+P", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Find any command by a word, pinyin or initials"), inWindow, false},
    ActionRow {ActionId::ReadAloud, ActionMenu::Tools,
               //: 听报: an article is read aloud
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read A&loud"), "Ctrl+Shift+L", IconName::Speak,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read the article aloud; again to pause and go on"), inWindow, false},
    ActionRow {ActionId::ReadPageAloud, ActionMenu::Tools,
               //: 听本版
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read Pa&ge Aloud"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read every article of this page aloud"), inWindow, false},
    ActionRow {ActionId::ReadEditionAloud, ActionMenu::Tools,
               //: 从这里起听完本期
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read &Edition Aloud from Here"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read this article aloud, and all that follow in this edition"), inWindow, false},
    ActionRow {ActionId::QueueReading, ActionMenu::Tools,
               //: 加入待听: read aloud after what is read aloud now
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Queue for Reading Aloud"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Read this article aloud after those that are waiting"), inWindow, false},
    ActionRow {ActionId::StopReading, ActionMenu::Tools,
               //: 停止听报
               QT_TRANSLATE_NOOP("Baojia::Actions", "S&top Reading Aloud"), "", IconName::Stop, "", inWindow, false},
    ActionRow {ActionId::Reprints, ActionMenu::Tools,
               //: 转载对照: the same article in other newspapers
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Reprints…"), "Ctrl+R", IconName::Newspaper,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Compare the article with its reprints in other newspapers"), inWindow,
               false},
    ActionRow {ActionId::CorrectArticle, ActionMenu::Tools,
               //: 更正文章信息: title, author, section, page and date
               QT_TRANSLATE_NOOP("Baojia::Actions", "Correct &Article…"), "Ctrl+I", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Set title, author, section, page or date of this article right"), inWindow, false},
    ActionRow {ActionId::ViewSource, ActionMenu::Tools,
               //: 查看来源: the file an article was read from
               QT_TRANSLATE_NOOP("Baojia::Actions", "View &Source"), "Ctrl+U", IconName::Source,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Show the document that the article was read from"), inWindow, false},
    ActionRow {ActionId::Recipes, ActionMenu::Tools,
               //: 配方: how the pages of a newspaper's site are read
               QT_TRANSLATE_NOOP("Baojia::Actions", "Reci&pes…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Write how the pages of a newspaper's site are read, and try it"), inWindow, false},
    ActionRow {ActionId::OfflineProof, ActionMenu::Tools,
               //: 离线证明: what pages wanted from the network and did not get
               QT_TRANSLATE_NOOP("Baojia::Actions", "Proof of Being O&ffline…"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "List what articles tried to fetch and what was refused"), inWindow, false},
    ActionRow {ActionId::CheckLibrary, ActionMenu::Tools,
               //: 检查书库
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Check Library"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Look for damage in the library"), inWindow, false},
    ActionRow {ActionId::OptimizeLibrary, ActionMenu::Tools,
               //: 优化书库
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Optimise Library"), "", std::nullopt,
               QT_TRANSLATE_NOOP("Baojia::Actions", "Make the library as small and as quick as it can be"), inWindow, false},

    ActionRow {ActionId::Manual, ActionMenu::Help,
               //: 使用手册
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Manual"), "F1", IconName::Help,
               QT_TRANSLATE_NOOP("Baojia::Actions", "How everything here is used"), inWindow, false},
    ActionRow {ActionId::KeySheet, ActionMenu::Help,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&Keyboard Shortcuts"), "Ctrl+?", std::nullopt, "", inWindow, false},
    ActionRow {ActionId::About, ActionMenu::Help,
               QT_TRANSLATE_NOOP("Baojia::Actions", "&About Baojia"), "", IconName::Info, "", inWindow, false},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

} // namespace Baojia
