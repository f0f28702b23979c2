// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epub/epubcontents.h"

namespace Baojia {

/// A piece of one document.
struct EpubSpan
{
    QString file;
    QString from; ///< anchor; empty: its beginning
    QString to; ///< anchor; empty: its end
};

/// What becomes an article, where it has text.
struct EpubPart
{
    int page = 0; ///< place in EpubPlan::pages
    QString section; ///< the line of contents between page and article
    QString title; ///< may be empty
    QString author;
    QList<EpubSpan> spans;
    bool heading = false; ///< heads other lines: an article only if it has text of its own
};

/// A page of the edition.
struct EpubPagePlan
{
    QString title; ///< empty: the book has no pages
    QString head; ///< document that stands before its articles; empty: none
};

/// What to read of a book, in which order.
struct EpubPlan
{
    QList<EpubPagePlan> pages;
    QList<EpubPart> parts;
    bool calibre = false; ///< feed_N/article_M, as calibre lays out news
};

/// Sections of the contents are pages and its lines articles; what the contents do not name follows what
/// stands before it, as its continuation where the names say so, else as an article of its own.
[[nodiscard]] EpubPlan planEpub(const EpubPackage &package, const std::vector<EpubEntry> &contents);

} // namespace Baojia
