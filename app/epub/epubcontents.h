// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epub/epubpackage.h"

#include <vector>

namespace Baojia {

/// A line of a table of contents.
struct EpubEntry
{
    QString title;
    QString file; ///< member; empty: leads nowhere
    QString anchor; ///< in it; empty: its beginning
    QString author; ///< calibre writes it beside the title
    std::vector<EpubEntry> children;
};

/// The table of contents of a book: that of EPUB 3, else the NCX; the NCX first where only it knows authors.
/// Empty where neither can be read. At most 20,000 lines, eight levels deep.
[[nodiscard]] std::vector<EpubEntry> readEpubContents(const EpubFiles &files, const EpubPackage &package);

/// XHTML as a reader of HTML understands it: `<a id="x"/>` and `<title/>` are closed.
[[nodiscard]] QString htmlFromXhtml(const QString &xhtml);

} // namespace Baojia
