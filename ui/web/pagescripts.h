// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingstyle.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace Baojia {

/// Whether the page goes down and does no more, for which no script need stand beside it.
[[nodiscard]] bool isSimplyScrolled(const ReadingStyle &style);

// What the view asks of a page, for ArticlePage::runOwnScript().

/// Puts the script beside a loaded page that knows all other ways to read it; what is asked below is then asked of it.
[[nodiscard]] QString settingScript();

/// Answers how far it is scrolled: 0 start to 1 end.
[[nodiscard]] QString readPositionScript();
[[nodiscard]] QString scrollScript(double position);
/// A screen on (1) or back (-1). Answers whether there was more to read. A few lines stay in sight, so that
/// the eye finds its place.
[[nodiscard]] QString pageScript(int direction);
/// Has the page go on by itself until its end; 0 lines a minute: no longer.
[[nodiscard]] QString glideScript(int linesAMinute, bool steps);
/// Whether something is looked for in the page, which then forgoes what the engine cannot look into.
[[nodiscard]] QString findingScript(bool finds);
/// Gives a page that is shown the theme and all else of the style, without loading it again.
[[nodiscard]] QString styleScript(const ReadingStyle &style);

/// Puts another document (UTF-8) into the place of the one that is shown, scrolled to `position`: a few
/// milliseconds, where loading it takes more than ten and shows its ground first.
[[nodiscard]] QString turnScript(const QByteArray &html, double position);

/// Lets the page have another document (UTF-8) at hand under its address, parsed but not shown. The page that
/// is loaded must have run prepareNoneScript() before.
[[nodiscard]] QString prepareScript(const QUrl &url, const QByteArray &html);
/// Lets go of all that was prepared.
[[nodiscard]] QString prepareNoneScript();
/// As turnScript() with the document, which can be turned to once. Answers false when it is not at hand.
[[nodiscard]] QString turnScript(const QUrl &prepared, double position);

} // namespace Baojia
