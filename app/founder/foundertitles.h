// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderheader.h"
#include "founder/founderproperty.h"
#include "text/htmldocument.h"

#include <QtCore/QString>

namespace Baojia {

/// The lines above an article: 引题, 主题, 副题, 作者.
struct FounderTitles
{
    QString kicker;
    QString title; ///< empty: the document has none
    QString deck;
    QString byline;
    QString section;
};

/// Reads the title block: what the comment says first, what is printed where the comment is silent or names the newspaper.
[[nodiscard]] FounderTitles readFounderTitles(const HtmlDocument &document, const FounderProperty &property,
                                              const FounderHeader &header, HtmlNode body);

}
