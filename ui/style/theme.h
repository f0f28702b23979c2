// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingstyle.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <optional>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace Baojia {

/// What a person chose; nullopt: 跟随系统, light or dark as the desktop is.
using ThemeChoice = std::optional<Theme>;

/// The colours of a theme. What widgets need beyond the usual: Mid is the colour of thin borders,
/// PlaceholderText that of secondary text, Link the accent as a text colour.
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Dresses the whole program. Called again it changes the theme of windows that are open, at once.
void applyTheme(QApplication &application, Theme theme);

/// Whether it did: until then the palette is that of the desktop.
[[nodiscard]] bool isThemeApplied(const QApplication &application);

/// Whether texts of the palette are lighter than what lies behind them.
[[nodiscard]] bool isDark(const QPalette &palette);

/// What a colour warns of. It never says so alone: an icon or a word stands beside it.
enum class Signal { Warning, Error };

/// Readable on QPalette::Base and QPalette::Window.
[[nodiscard]] QColor signalColour(const QPalette &palette, Signal signal);

/// Behind the words that a search found; QPalette::Text is readable on it.
[[nodiscard]] QColor markColour(const QPalette &palette);

} // namespace Baojia
