// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articlecontent.h"
#include "library/connection.h"

#include <optional>

namespace Baojia {

class Statement;

/// What a merge needs to know of an article that is there.
struct StoredArticle
{
    ArticleId id;
    PageId page;
    qint64 sortKey = 0;
    ContentHash hash;
    bool pageHasLabel = false;
    bool byAlias = false; ///< found by another name than its own
};

/// From the columns id, page, sort_key, content_hash of an article, and whether its page has a label.
[[nodiscard]] StoredArticle readStored(const Statement &row);

/// Where an article stands.
struct ArticlePlace
{
    EditionId edition;
    PageId page;
    qint64 order = 0; ///< on the page
};

/// The rows that make an article: its header, body, pictures and tags. Opens no transaction.
class ArticleStore
{
public:
    explicit ArticleStore(Connection &connection)
        : m_connection(connection)
    { }

    /// By its own name, one under which another reading knows it, or that of a part of it.
    [[nodiscard]] Result<std::optional<StoredArticle>> find(EditionId edition, const QString &identity);
    /// NoSuchArticle.
    [[nodiscard]] Result<std::optional<StoredArticle>> find(ArticleId id);
    /// `original` is a row of Originals, or 0.
    [[nodiscard]] Result<ArticleId> insert(const ArticlePlace &place,
                                           const QString &identity,
                                           qint64 sortKey,
                                           const Article &article,
                                           qint64 original,
                                           const ContentHash &hash);
    /// Replaces everything but place, identity and sort key.
    Result<void> replace(ArticleId id, const Article &article, qint64 original, const ContentHash &hash);
    /// NoSuchArticle.
    [[nodiscard]] Result<Article> load(ArticleId id);
    /// Its `hash` is null when there is none.
    [[nodiscard]] Result<OriginalKey> originalKey(ArticleId id);
    /// Row of its original, 0 when there is none. NoSuchArticle.
    [[nodiscard]] Result<qint64> originalRow(ArticleId id);

private:
    Result<void> insertParts(ArticleId id, const Article &article);
    Result<void> insertTags(ArticleId id, int kind, const QStringList &names);
    Result<void> removeParts(ArticleId id);
    Result<void> loadParts(Article &article);

    Connection &m_connection;
};

} // namespace Baojia
