// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace Baojia {

/// The program's own drawings, resources/icons/*.svg.
enum class IconName {
    Newspaper,
    Edition,
    Bookmark, ///< not in the bookmarks
    BookmarkFilled, ///< in the bookmarks
    Search,
    Import,
    Folder,
    Export,
    Print,
    Copy,
    Back,
    Forward,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    PreviousPage,
    NextPage,
    PreviousArticle,
    NextArticle,
    PreviousEdition,
    NextEdition,
    ChevronUp,
    ChevronDown,
    Source,
    Info,
    Warning,
    Error,
    Help,
    Close,
    Calendar,
    Sidebar,
    Pages,
    FullScreen,
    Light,
    Paper,
    Dark,
    Speak,
    Play,
    Pause,
    Stop,
    SentenceBack,
    SentenceForward,
    SkipBack,
    SkipForward,
    Text,
};

/// The last of IconName, for whoever goes through all of them.
inline constexpr IconName lastIconName = IconName::Text;

/// Painted in the colours of the palette at the moment of painting, sharp at every size and scale: an icon
/// made before the theme changes is right after it.
[[nodiscard]] QIcon icon(IconName name);

/// The program's own icon, in colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace Baojia
