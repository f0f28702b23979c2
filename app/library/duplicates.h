// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlestore.h"
#include "library/fingerprints.h"

#include <QtCore/QDate>

namespace Baojia {

/// Knows an article again that another reading calls by another name. Opens no transaction.
class Duplicates
{
public:
    explicit Duplicates(Connection &connection)
        : m_connection(connection)
    { }

    /// The article of the edition with the same text and headline, which from now on is known as `identity`,
    /// too.
    [[nodiscard]] Result<std::optional<StoredArticle>> adopt(EditionId edition,
                                                             QDate date,
                                                             const QString &identity,
                                                             const Article &article,
                                                             const Fingerprint &fingerprint);
    /// Whether a reading of an article that several readings know must not replace what is there: only one
    /// that says more may, so that they do not take turns at every import.
    [[nodiscard]] Result<bool> keeps(const StoredArticle &stored, const Article &before, const Article &now);

private:
    Connection &m_connection;
};

} // namespace Baojia
