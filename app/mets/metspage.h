// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

#include <QtCore/QSet>

#include "mets/altofile.h"

namespace Baojia {

/// A page with its text, while an issue is put together.
struct TextPage
{
    QString file; ///< its ALTO file, for the report; empty: none was saved
    AltoPage text;
    OriginalDocument original;
    QSet<QString> used; ///< ids of the blocks that articles took
    PageDraft draft;
};

/// The name of a page for a person: 第A01版.
[[nodiscard]] QString pageTitle(const PageDraft &page);

/// Fills in html, importer and original of an article whose title and paragraphs are known; without a title
/// its first sentence is one.
void completeArticle(ArticleDraft &article, const OriginalDocument &original);

/// What no article took of the page's text: all of it as one article where there are none, else what is left,
/// unless it is only a line or two (running heads, page numbers).
void addRest(TextPage &page);

} // namespace Baojia
