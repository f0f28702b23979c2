// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Baojia::Bench {

/// "bare HTMLFILE": a bare view. Tells when it was painted, stays until it is let go.
int bareAsChild(const QStringList &arguments);
/// "program LIBRARY": the program. Tells when its window was painted with content, stays until it is let go.
int programAsChild(const QStringList &arguments);
/// "turns LIBRARY COUNT": turns pages and articles, and swaps bodies between. Tells what each took.
int turnsAsChild(const QStringList &arguments);
/// "pages COUNT": zooms a page, paints the same plainly, and scrolls thumbnails. Tells what each took.
int pagesAsChild(const QStringList &arguments);
/// "watch LIBRARY FOLDER PIECE…": searches for the pieces, scrolls, opens papers, imports FOLDER (LIBRARY is
/// changed), while a watchdog looks at the GUI thread. Tells what it saw in each phase.
int watchAsChild(const QStringList &arguments);

} // namespace Baojia::Bench
