// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/article.h"

#include <QtCore/QHash>

namespace Baojia {

/// What a person may set right in an article.
struct ArticleFields
{
    QString kicker;
    QString title; ///< never empty
    QString deck;
    QString byline;
    QString section;
    QString pageLabel; ///< empty: its page has none
    QDate date;

    friend bool operator==(const ArticleFields &, const ArticleFields &) = default;
};

/// An article's fields as they are and as they were read.
struct ArticleCorrection
{
    ArticleFields now;
    ArticleFields read;

    friend bool operator==(const ArticleCorrection &, const ArticleCorrection &) = default;
};

/// What a person set right in articles: it outlives reading them again, and can be taken back. Opens no transaction.
class Corrections
{
public:
    explicit Corrections(Connection &connection)
        : m_connection(connection)
    { }

    /// Of an article as it is.
    [[nodiscard]] Result<ArticleCorrection> load(const Article &article);

    /// The article as it was read.
    [[nodiscard]] Result<Article> asRead(Article article);

    /// `now`, a new reading of the article `before`, with the headings that a person set right.
    [[nodiscard]] Result<Article> corrected(const Article &before, Article now);

    /// Puts what a person set right into `now`, a new reading of the article `before`, and remembers what it read.
    [[nodiscard]] Result<void> keep(const Article &before, Article &now);

    /// Whether a person said which page and day the article stands on.
    [[nodiscard]] Result<bool> hasPlace(ArticleId id);

    /// The article that is read as `identity` in the edition of that day but was put into another.
    [[nodiscard]] Result<ArticleId> moved(NewspaperId newspaper, QDate date, const QString &identity);

private:
    /// What was read, by field.
    [[nodiscard]] Result<QHash<QString, QString>> was(ArticleId id);

    Connection &m_connection;
};

} // namespace Baojia
