// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlestore.h"
#include "library/readyedition.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

#include <optional>

namespace Baojia {

/// The edition that articles are merged into.
struct EditionPlace
{
    EditionId id;
    NewspaperId newspaperId;
    QString newspaper;
    QDate date;
    bool isNew = false; ///< it has no article yet
};

/// The rules by which a reading of an article is one that the library holds, and by which it replaces that.
/// Only reads: the merge writes what they say, and a forecast counts it.
class ArticleMatch
{
public:
    /// `connection` must outlive it.
    ArticleMatch(Connection &connection, EditionPlace edition)
        : m_connection(connection)
        , m_edition(std::move(edition))
        , m_articles(connection)
    { }

    /// What of the library a reading is of.
    struct Found
    {
        std::optional<StoredArticle> stored;
        bool bySameText = false; ///< another reading calls it by another name
        bool isMoved = false; ///< a person put it into another edition
    };

    /// The name under which the next article of this draft is known. Two articles of one reading that claim
    /// to be the same would overwrite each other: the later one gets a name of its own, the same one at every
    /// reading.
    [[nodiscard]] QString uniqueIdentity(const ArticleDraft &draft);
    [[nodiscard]] Result<Found> find(const QString &identity, const ReadyArticle &content);
    /// The article as it is, where `content`, completed with what it lacks, is to replace it; nothing where
    /// it stays.
    [[nodiscard]] Result<std::optional<Article>> replaced(const StoredArticle &stored, ReadyArticle &content);

private:
    Result<std::optional<StoredArticle>> findMoved(const QString &identity);

    Connection &m_connection;
    EditionPlace m_edition;
    ArticleStore m_articles;
    QSet<QString> m_identities;
    std::optional<bool> m_anyMoved; ///< whether a person put any article into another edition; asked once
};

} // namespace Baojia
