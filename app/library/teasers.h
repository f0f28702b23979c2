// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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

private:
    Result<void> findByTitle(EditionId edition, const QString &title, TeaserTarget &target);

    Connection &m_connection;
};

} // namespace Baojia
