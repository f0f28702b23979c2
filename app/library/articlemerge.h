// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/articlematch.h"
#include "library/articlestore.h"
#include "library/change.h"
#include "library/draftassets.h"
#include "library/readyedition.h"
#include "library/sortkey.h"

#include <QtCore/QSet>

#include <optional>

namespace Baojia {

/// Brings the articles of a draft into an edition, page by page. Opens no transaction.
class ArticleMerge
{
public:
    /// All but `edition` must outlive it. What is done is counted in `outcome`.
    ArticleMerge(Connection &connection,
                 ArticleIndex &index,
                 DraftAssets &assets,
                 EditionPlace edition,
                 CommitOutcome &outcome);

    /// `page` is invalid for a page without a label whose articles all stand on other pages already.
    /// `ready` are the drafts made ready.
    Result<void> merge(PageId page,
                       bool hasLabel,
                       const QList<ArticleDraft> &drafts,
                       const QList<ReadyArticle> &ready);

    [[nodiscard]] bool hasChanged() const { return m_changed; }

    /// Whether articles went, or turned out to belong, to another page than the one they were to be put on.
    [[nodiscard]] bool hasMoved() const { return m_moved; }

    /// Whether any article goes on on another page, or is what another page began.
    [[nodiscard]] bool hasParts() const { return m_hasParts; }

private:
    /// Where the articles of a page's draft ended up.
    struct Placed
    {
        QList<ArticleId> wanted; ///< on this page, in the draft's order
        QSet<ArticleId> fresh; ///< of them, those that were not on it before
    };

    Result<void> mergeOne(
        PageId page, bool hasLabel, const ArticleDraft &draft, ReadyArticle content, Placed &placed);
    Result<std::optional<StoredArticle>> find(const QString &identity, const ReadyArticle &content);
    Result<void> add(PageId page, const QString &identity, const ReadyArticle &content, Placed &placed);
    Result<qint64> ensureOriginal(const ReadyArticle &content);
    Result<void> noteParts(ArticleId article, PageId page, const QString &identity, const ReadyArticle &content);
    Result<void>
    completeParts(const StoredArticle &stored, PageId page, const QString &identity, ReadyArticle &content);
    Result<void> point(ArticleId article, const ReadyArticle &content);
    Result<bool> update(const StoredArticle &stored, ReadyArticle content);
    Result<bool> refer(const StoredArticle &stored, PageId page, const QStringList &zones, const Placed &placed);
    Result<void> move(const StoredArticle &stored, PageId page);
    Result<void> arrange(PageId page, const Placed &placed);
    Result<void> renumber(PageId page, const QList<ArticleId> &order);
    Result<QList<ArticleId>> orderOf(PageId page);
    Result<int> endOf(PageId page);

    Connection &m_connection;
    ArticleIndex &m_index;
    DraftAssets &m_assets;
    EditionPlace m_edition;
    CommitOutcome &m_outcome;
    ArticleStore m_articles;
    ArticleMatch m_match;
    SortKeys m_sortKeys;
    QHash<PageId, int> m_ends; ///< of pages, until one is put in order
    bool m_changed = false;
    bool m_moved = false;
    bool m_hasParts = false;
};

} // namespace Baojia
