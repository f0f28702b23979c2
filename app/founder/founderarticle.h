// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "founder/founderassets.h"
#include "founder/founderbody.h"
#include "founder/founderfile.h"
#include "founder/founderheader.h"
#include "paper/draft.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

namespace Baojia {

/// An article as its own file tells it; its page and zones come from the page files.
struct FounderArticle
{
    QString file;
    QString key; ///< see FounderTree
    ArticleDraft draft; ///< title may still be empty: the page's list may know it
    QString label; ///< of its page; empty: the file does not tell
    QString pageName;
    QString newspaper; ///< empty: the file does not tell
    bool newspaperIsSure = false;
    bool isWebArticle = false; ///< of a news site, not of a printed page
    QDate paperDate; ///< from the system's own comment
    QDate printedDate; ///< from a line of text
    QStringList missingPictures; ///< addresses of pictures that were not saved
};

/// Reads an article. NoBody when there is neither text nor picture nor title.
[[nodiscard]] Result<FounderArticle> readFounderArticle(const HtmlDocument &document, const FounderFile &file,
                                                        const FounderHeader &header, const FounderBody &body,
                                                        const FounderTree &tree, FounderAssets &assets);

/// Where the document was saved from, without query: what browsers and mirroring tools note in it, what its system says,
/// else what the folders tell; empty when nothing does.
[[nodiscard]] QString founderAddress(const FounderFile &file, const FounderTree &tree);

/// The second and later parts of an article that a web site cut into pages (content_1_2.htm) go behind the first; they
/// leave the list.
void joinParts(QList<FounderArticle> &articles);

}
