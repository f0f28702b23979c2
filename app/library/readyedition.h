// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlecontent.h"
#include "library/fingerprints.h"
#include "paper/draft.h"

#include <optional>

namespace Baojia {

/// Everything the library keeps of an article that can be known without looking into the library.
struct ReadyArticle
{
    Article article; ///< as storableArticle() makes it
    OriginalKey original;
    qint64 originalSize = 0; ///< bytes of its document
    QByteArray originalStream; ///< the same, compressed; shared by the articles of one document
    ContentHash hash; ///< articleHash(), should the library come to hold every picture
    Fingerprint fingerprint;
    TeaserDraft pointsTo; ///< of a teaser
    ContinuationDraft continuation;
    QStringList zones; ///< polygons as the library keeps them
};

/// A draft made ready to be written: hashed, compressed and in the form the library keeps. All of it is work
/// that any thread can do, so that the one that writes has nothing left but to write.
struct ReadyEdition
{
    EditionDraft draft;
    QList<QList<ReadyArticle>> articles; ///< in the places of draft.pages and their articles
    std::optional<Error> fault; ///< why it cannot be written: NoNewspaper, BadArgument, TooLarge, Internal

    [[nodiscard]] int articleCount() const;
    /// Bytes it holds, roughly.
    [[nodiscard]] qint64 weight() const;
};

/// Never fails: what is wrong with the draft is the answer's `fault`.
[[nodiscard]] ReadyEdition makeReady(EditionDraft draft);

} // namespace Baojia
