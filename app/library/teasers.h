// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articleindex.h"
#include "library/connection.h"
#include "paper/article.h"
#include "paper/draft.h"

namespace Baojia {

/// Where the teasers 导读 of editions lead.
class Teasers
{
public:
    explicit Teasers(Connection &connection)
        : m_connection(connection)
    { }

    /// Remembers where the article leads; nowhere when `draft` is empty. Whether that changed anything.
    [[nodiscard]] Result<bool> set(ArticleId teaser, const TeaserDraft &draft);
    /// What of it is in the library now; empty for what is no teaser.
    [[nodiscard]] Result<TeaserTarget> target(ArticleId teaser);

    /// Whether nothing that it points to was there when settle() looked last. False for what is no teaser.
    [[nodiscard]] Result<bool> isAlone(ArticleId teaser);
    /// Looks which teasers of the edition are alone now, and gives the index the words of those that are, or takes them away.
    [[nodiscard]] Result<void> settle(EditionId edition, NewspaperId newspaper, ArticleIndex &index);

private:
    Result<void> setAlone(ArticleId teaser, bool alone);
    Result<void> findByTitle(EditionId edition, const QString &title, TeaserTarget &target);

    Connection &m_connection;
};

} // namespace Baojia
