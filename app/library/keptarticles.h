// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articleindex.h"
#include "library/connection.h"
#include "library/readyedition.h"

#include <QtCore/QList>

#include <optional>

namespace Baojia {

/// Of an article the part that was read from one document.
struct KeptPart
{
    QString identity; ///< under which it is read
    qint64 original = 0; ///< row of Originals; 0: its document is not kept
    int paragraphs = 0; ///< of the article's; counted only where there are several parts
    int images = 0;
};

/// An article whose document is kept, and what must be known to read that again without the page files.
struct KeptArticle
{
    ArticleId id;
    EditionId edition;
    NewspaperId newspaper;
    QString newspaperName;
    QDate date; ///< of the edition that it is read in
    QString importer;
    QString sourceUrl;
    ContentHash hash; ///< articleHash()
    bool sharesDocument = false; ///< other articles were read from the same
    QList<KeptPart> parts; ///< in their order; one, unless it goes on on other pages
};

/// Which of them.
struct KeptWish
{
    std::optional<NewspaperId> newspaper;
    std::optional<ArticleId> article;
};

/// How much of an article is one part of it.
struct PartSize
{
    int paragraphs = 0;
    int images = 0;
};

/// What another reading of the kept documents makes of an article.
struct NewReading
{
    ArticleId id;
    ContentHash before; ///< KeptArticle::hash: an article that is no longer that one is left alone
    ReadyArticle content; ///< without documents: those that are kept stay
    QList<PartSize> parts; ///< as many as the article has
};

/// Articles with the documents that they were read from. Opens no transaction.
class KeptArticles
{
public:
    explicit KeptArticles(Connection &connection)
        : m_connection(connection)
    { }

    /// How many there are of web pages and answers of interfaces.
    [[nodiscard]] Result<qint64> count(const KeptWish &wish);
    /// By id, at most `most` of those after `after`.
    [[nodiscard]] Result<QList<KeptArticle>> next(const KeptWish &wish, ArticleId after, int most);
    /// Puts a new reading in the place of what is there, and says what other parts of the edition must know of it. Whether
    /// that changed anything.
    [[nodiscard]] Result<bool> replace(ArticleIndex &index, const NewReading &reading);

private:
    Result<QList<KeptPart>> partsOf(ArticleId id);
    Result<void> resize(const NewReading &reading);

    Connection &m_connection;
};

} // namespace Baojia
