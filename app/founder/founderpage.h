// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderfile.h"
#include "founder/founderheader.h"
#include "founder/founderlinks.h"
#include "text/htmldocument.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

namespace Baojia {

/// A polygon of an image map, in the map's own units.
struct FounderArea
{
    QList<QPointF> points;
    bool isPercent = false; ///< the points are percent of the picture, not pixels
};

/// An article as a page lists it: a title in the list 标题导航, areas in the image map, or both.
struct FounderListing
{
    FounderTree::Target target;
    QString title; ///< may be empty
    QList<FounderArea> areas;
};

/// A page as the page list 版面目录 names it.
struct FounderPageEntry
{
    QString label;
    QString name;
    QString key; ///< of the page's document
    QString pdf; ///< link to its PDF; empty: none
};

/// What a page file tells, before pictures are read.
struct FounderPage
{
    QString file;
    FounderHeader header;
    QDate paperDate; ///< from the system's own comment
    QString label; ///< empty: not known
    QString name;
    QString picture; ///< link to the page picture
    QSizeF shown; ///< size at which the picture is shown and which areas are measured in; 0: not given
    QStringList pdfs; ///< links to this page's PDF, the likeliest first
    QList<FounderListing> listings; ///< in reading order
    QList<FounderPageEntry> pages; ///< the whole edition's, in printed order
    bool hasMap = false;
    bool isFromArticle = false; ///< read from an article file, which repeats its page's map and lists
};

/// Reads the image map, the list of articles and the list of pages.
[[nodiscard]] FounderPage readFounderPage(const HtmlDocument &document, const FounderFile &file, const FounderTree &tree,
                                          const FounderHeader &header);

/// Whether it has what makes a page: areas or links to articles.
[[nodiscard]] bool isPageLike(const FounderPage &page);

}
