// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/articlestore.h"
#include "library/readyedition.h"

namespace Baojia {

/// Pictures that were there before and did not come with this reading stay, and so does the text that shows
/// them as long as it says the same.
void takeOverPictures(const Article &before, Article &now);

/// Gives a new reading of the stored article what it lacks: pictures, and the document that it was read from before. Whether
/// it says something else than what is there.
[[nodiscard]] Result<bool>
completeReading(Connection &connection, const StoredArticle &stored, const Article &before, ReadyArticle &content);

/// Puts a new reading of an article in the place of the one that is there: its id, its place, what a person set right and
/// did with it stay; index and fingerprints follow. Opens no transaction.
class ArticleReplacement
{
public:
    /// Both must outlive it. `newspaper` is the articles' own.
    ArticleReplacement(Connection &connection, ArticleIndex &index, NewspaperId newspaper)
        : m_connection(connection)
        , m_index(index)
        , m_newspaper(newspaper)
    { }

    /// `before` is the stored article as it is shown, `content` what completeReading() made whole.
    [[nodiscard]] Result<void> replace(const StoredArticle &stored, const Article &before, ReadyArticle content);

private:
    Result<void> reindex(const IndexedText &before, const IndexedText &now);

    Connection &m_connection;
    ArticleIndex &m_index;
    NewspaperId m_newspaper;
};

} // namespace Baojia
