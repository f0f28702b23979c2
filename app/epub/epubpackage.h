// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epub/epubfiles.h"

namespace Baojia {

/// What the package document of an e-book says, its addresses found among the members.
struct EpubPackage
{
    QString file; ///< the package document; empty: there is none that could be read
    QString title;
    QString series; ///< calibre:series, or a collection of EPUB 3
    QString publicationType; ///< calibre: "periodical:newspaper:报架日报"; empty elsewhere
    QStringList creators;
    QStringList dates; ///< as written, publication first
    QStringList modified; ///< as written: when the file was made
    QString rights;
    QStringList spine; ///< members, in reading order
    QString navigation; ///< EPUB 3: the document with <nav>
    QString ncx;
    QString cover; ///< a picture; empty: none
    QString masthead; ///< a picture
    QStringList missing; ///< in the spine, but no member
    QString fault; ///< why its end could not be read; empty: all was
};

/// Reads the package; where it is missing or says nothing of an order, the spine is every page in the order
/// of names.
[[nodiscard]] EpubPackage readEpubPackage(const EpubFiles &files);

/// Whether the book is locked by its seller: something other than fonts is encrypted.
[[nodiscard]] bool isLockedEpub(const EpubFiles &files);

} // namespace Baojia
