// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendition/textchanges.h"

#include <QtCore/QString>

namespace Baojia {

/// 浅色, 纸色, 深色.
enum class Theme { Light, Paper, Dark };

/// What the text of an article is set in.
enum class BodyFont {
    Serif, ///< the first of the reader's own list that the machine has
    Sans,
    Chosen, ///< ReadingStyle::family, and the serif list for what it lacks
};

/// How articles are set, apart from their zoom (that is the view's).
struct ReadingStyle
{
    Theme theme = Theme::Light;
    BodyFont font = BodyFont::Serif;
    QString family = {}; ///< of BodyFont::Chosen
    int size = 18; ///< px at 100 %
    int lineHeight = 180; ///< percent of the size
    int measure = 38; ///< characters a line, fewer in a narrow pane
    bool indents = true; ///< the first line of a paragraph, by two characters
    bool justifies = true;
    int paragraphGap = 55; ///< percent of the size
    bool vertical = false; ///< 竖排: columns from the right
    bool pages = false; ///< turned like pages, where it is scrolled otherwise
    bool focusLine = false; ///< all but the lines being read are dimmed
    TextChanges text = {};
    QString css = {}; ///< a person's own style sheet, after ours

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

/// What a size or distance may be.
struct StyleRange
{
    int least;
    int most;
};

inline constexpr StyleRange sizeRange {12, 32};
inline constexpr StyleRange lineHeightRange {120, 260};
inline constexpr StyleRange measureRange {20, 60};
inline constexpr StyleRange paragraphGapRange {0, 200};

/// The nearest style that is in the ranges: what a file of settings says is not to be trusted.
[[nodiscard]] ReadingStyle clampedStyle(ReadingStyle style);

/// The classes of <html>: the theme (`light`, `paper`, `dark`), and `vertical`, `pages`, `focusline` and
/// `pinyinall` where they are wanted.
[[nodiscard]] QString styleClasses(const ReadingStyle &style);

/// Sizes and distances as CSS variables of <html>, for its style attribute. Safe with any family: a name cannot end its
/// string or the attribute's declarations.
[[nodiscard]] QString styleVariables(const ReadingStyle &style);

/// The quotation marks that suit the setting and the script.
[[nodiscard]] QuoteMarks quoteMarks(const ReadingStyle &style);

/// The person's own style sheet as it may stand inside <style>: nothing in it ends that element. At most 64 KiB of it.
[[nodiscard]] QString ownStyleSheet(const ReadingStyle &style);

}
