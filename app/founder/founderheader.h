// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderproperty.h"
#include "text/htmldocument.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace Baojia {

/// What the words around an article or a page picture tell: the masthead 报头, the date, the page label.
struct FounderHeader
{
    QString newspaper; ///< empty: nothing names it
    bool newspaperIsSure = false; ///< named by the system itself or by a masthead, not guessed from a title
    QString label; ///< this page's own label, from a line that is no link
    QString pageName;
    QDate date; ///< the first date that is no part of the article
    QString copyright; ///< the line with 版权所有
    QString stamp; ///< the line with 《重庆日报》（2026年01月28日 第 04 版）
};

/// Reads the lines of the document that are neither links nor below `body` (null when there is no article body).
[[nodiscard]] FounderHeader readFounderHeader(const HtmlDocument &document, const FounderProperty &property, HtmlNode body);

/// The lines of text below `scope`, without links, hidden text and what lies below `except`. Bounded.
[[nodiscard]] QStringList linesOutsideLinks(HtmlNode scope, HtmlNode except);

}
