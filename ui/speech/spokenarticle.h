// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "text/spokentext.h"
#include "ui/reader/articleview.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// An article as it is read aloud: its titles, its authors, its text.
struct SpokenArticle
{
    ArticleId id;
    QString title;
    QString text; ///< what the ranges of the sentences are of
    QList<SpokenSentence> sentences;

    /// Where a sentence is found on screen.
    [[nodiscard]] SpokenPlace placeOf(qsizetype sentence) const;
};

/// For reader threads.
[[nodiscard]] SpokenArticle spokenArticle(const Article &article);

} // namespace Baojia
