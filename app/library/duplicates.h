// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlestore.h"
#include "library/fingerprints.h"

#include <QtCore/QDate>

namespace Baojia {

/// The headings of an article, as they are compared.
struct ComparedHeadline
{
    QString title;
    QString all; ///< with kicker and deck

    ComparedHeadline(const QString &kicker, const QString &itsTitle, const QString &deck);
    explicit ComparedHeadline(const Article &article);

    /// One reading parts 引题, 标题 and 副题, another has them in a row.
    [[nodiscard]] bool isSame(const ComparedHeadline &other) const;
};

/// Knows an article again that another reading calls by another name. Opens no transaction.
class Duplicates
{
public:
    explicit Duplicates(Connection &connection)
        : m_connection(connection)
    { }

    /// The article of the edition with the same text and headline.
    [[nodiscard]] Result<std::optional<StoredArticle>>
    find(EditionId edition, QDate date, const Article &article, const Fingerprint &fingerprint);
    /// From now on the article of the edition is known as `identity`, too.
    [[nodiscard]] Result<void> adopt(EditionId edition, const QString &identity, ArticleId article);
    /// Whether a reading of an article that several readings know must not replace what is there: only one
    /// that says more may, so that they do not take turns at every import.
    [[nodiscard]] Result<bool> keeps(const StoredArticle &stored, const Article &before, const Article &now);

private:
    Connection &m_connection;
};

} // namespace Baojia
