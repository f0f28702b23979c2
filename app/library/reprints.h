// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "text/fingerprint.h"

#include <QtCore/QHash>

namespace Baojia {

/// Finds the reprints 转载 of an article when they are asked for: kept fingerprints give few candidates,
/// whose texts are then compared. No groups are kept, so none can be wrong after an article changed or went.
class Reprints
{
public:
    explicit Reprints(Connection &connection)
        : m_connection(connection)
    { }

    /// See LibraryReader::reprints(). Takes no longer in a larger library, nor where thousands have the same
    /// text.
    [[nodiscard]] Result<QList<Reprint>> of(ArticleId id);

private:
    /// The article whose reprints are wanted.
    struct Wanted
    {
        qint64 sortKey = 0;
        NewspaperId newspaper;
        QString text; ///< comparableText() of its body
    };

    [[nodiscard]] Result<Wanted> wanted(ArticleId id);
    /// The articles of other newspapers that share keys, as sort keys: those with the most first, then the
    /// nearest in time.
    [[nodiscard]] Result<QList<qint64>> candidates(const Wanted &wanted);
    Result<void> collect(const QString &sql, qint32 key, const Wanted &wanted, QHash<qint64, int> &shared);
    /// Nothing when the text is another one.
    [[nodiscard]] Result<std::optional<Reprint>> compare(qint64 sortKey, const Shingles &shingles);

    Connection &m_connection;
};

} // namespace Baojia
