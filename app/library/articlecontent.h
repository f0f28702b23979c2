// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "paper/draft.h"

namespace Baojia {

/// What an OriginalDocument is called by: two documents of the same bytes and names are one.
struct OriginalKey
{
    ContentHash hash; ///< of the bytes; null: there is no original
    QString name; ///< where folders are known '/' and the path; only its last part counts in hashes
    QString mediaType;
    QString charset;
};

/// The draft as the library keeps it and gives it back: texts that SQLite can hold, headings and paragraphs
/// of one line each, no empty paragraphs. Ids, place and names of the Article are left empty.
[[nodiscard]] Article storableArticle(const ArticleDraft &draft);

/// `hash` is that of its bytes, which are not empty.
[[nodiscard]] OriginalKey storableOriginal(const OriginalDocument &original, const ContentHash &hash);

/// Of everything that makes an article but its place, its identity and what a person did with it. Depends on
/// nothing but the values as they are kept, so that a check can compute it again years later.
[[nodiscard]] ContentHash articleHash(const Article &article, const OriginalKey &original);

/// What the full-text index gets: five lines of headings, empty ones too, and the paragraphs. Nothing of a teaser that is
/// not `alone` (see Teasers::isAlone): a search is to show what it points to, and not both.
[[nodiscard]] IndexedText indexedText(const Article &article, NewspaperId newspaper, qint64 sortKey, bool alone = false);

/// `text` on one line, as the library keeps headings and names.
[[nodiscard]] QString storableLine(const QString &text);

} // namespace Baojia
