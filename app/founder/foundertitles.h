// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderfile.h"
#include "founder/founderheader.h"
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
/// What a recipe selects stands for what is printed; one that counts last has the last word.
[[nodiscard]] FounderTitles readFounderTitles(const HtmlDocument &document, const FounderFile &file,
                                              const FounderHeader &header, HtmlNode body);

}
