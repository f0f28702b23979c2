// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/pagename.h"
#include "pdf/pdftext.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QStringList>

namespace Baojia {

/// An article as the layout of a page shows it.
struct LaidArticle
{
    QString kicker;
    QString title; ///< empty: text that belongs to no headline
    QString deck;
    QString byline;
    QStringList paragraphs;
    QList<QList<QPointF>> zones; ///< fractions of the page, 0 to 1
};

/// What the places of its lines tell of a page.
struct PageLayout
{
    Folio folio; ///< as printed at the edge; empty where none is
    QString masthead; ///< the newspaper's name at the edge
    QDate date; ///< printed at the edge, else the first in the text
    QList<LaidArticle> articles; ///< from the upper left; empty where the layout does not show any
    QStringList paragraphs; ///< the whole text in the order of the file
    bool privateLeftOut = false; ///< see CleanedText
};

/// Takes a page apart by the heights of its lines: what is clearly higher than the body is a headline, and
/// what stands below it in its columns is its text. Where there is no headline, where too much stands below
/// none, or where the lines are single characters (vertical setting, scrambled text layers), there are no
/// articles. `upright` is false for a turned page.
[[nodiscard]] PageLayout laidOut(const PdfPageText &page, bool upright);

} // namespace Baojia
