// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articleindex.h"
#include "library/articlestore.h"
#include "library/readyedition.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// One part of an article that goes on on another page.
struct ArticlePart
{
    QString identity;
    ArticleId article;
    int order = 0;
    PageId page;
    QString pageLabel;
    QString onto;
    QString begun;
    QString named;
    QString title;
    int paragraphs = 0;
    int images = 0;
    qint64 original = 0; ///< 0: none, or the article's own
};

/// Between the parts in the markup of the whole.
[[nodiscard]] QString partSeam();

/// Articles of one edition that go on on other pages 下转/上接: the parts, read one by one, become one
/// article. Opens no transaction.
class Continuations
{
public:
    Continuations(Connection &connection, EditionId edition)
        : m_connection(connection)
        , m_edition(edition)
    { }

    /// The part that is read under this identity, when its article has more parts.
    [[nodiscard]] Result<std::optional<ArticlePart>> joinedPart(const QString &identity);
    /// Remembers what an article says of its other parts. Whether that changed anything.
    [[nodiscard]] Result<bool>
    note(ArticleId article, PageId page, const QString &identity, const ReadyArticle &content);
    /// Makes of a new reading of one part the whole article, the other parts as they are kept. Without a
    /// document of its own: that of the article stays. Only reads; the part as it is then, where the reading says more
    /// than what is kept.
    [[nodiscard]] Result<std::optional<ArticlePart>> whole(const ArticlePart &part, ReadyArticle &content);
    /// The same, and keeps the part.
    [[nodiscard]] Result<void> complete(const ArticlePart &part, ReadyArticle &content);

    /// What join() did.
    struct Joined
    {
        QList<ArticleId> articles; ///< that have more parts now
        QStringList alone; ///< titles of those that continue an article that is not there, or not to be told
                           ///< from others
    };

    /// Makes one article of parts that fit each other: the later one names the title, or both name each
    /// other's page and no other two do. What a person did with a part stays with the whole.
    [[nodiscard]] Result<Joined> join(ArticleIndex &index, NewspaperId newspaper);

private:
    Result<QList<ArticlePart>> parts(const QString &condition, qint64 value);
    Result<std::optional<ArticlePart>> firstOf(const ArticlePart &later);
    Result<bool> isFree(ArticleId article);
    Result<void>
    append(ArticlePart first, const ArticlePart &later, ArticleIndex &index, NewspaperId newspaper);
    Result<void> takeOver(ArticleId whole, const ArticlePart &later);
    Result<void> write(const ArticlePart &part);

    Connection &m_connection;
    EditionId m_edition;
};

} // namespace Baojia
