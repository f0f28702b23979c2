// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "paper/article.h"
#include "text/fingerprint.h"

namespace Baojia {

/// What is compared of an article, and the keys under which it is found.
struct Fingerprint
{
    QString text; ///< comparableText() of the body; empty for what is no article
    std::optional<ReprintKeys> keys; ///< none: too short to be told from others
};

[[nodiscard]] Fingerprint fingerprintOf(ArticleKind kind, const QString &body);
[[nodiscard]] Fingerprint fingerprintOf(const Article &article);

/// How far the articles of a library have fingerprints.
struct FingerprintProgress
{
    qint64 done = 0; ///< article ids up to this one
    qint64 total = 0; ///< the last article id

    [[nodiscard]] bool isComplete() const { return done >= total; }
};

/// The kept fingerprints of articles. Opens no transaction.
class Fingerprints
{
public:
    explicit Fingerprints(Connection &connection)
        : m_connection(connection)
    { }

    /// Replaces what was kept under that sort key.
    Result<void> set(qint64 sortKey, const Fingerprint &fingerprint);
    /// Makes those of the next `most` articles that were imported before fingerprints were made as they are
    /// now, and says how far that is. Call until it is complete; it goes on where it was left.
    [[nodiscard]] Result<FingerprintProgress> fill(int most);
    /// Whether what is kept is what would be made of the article now.
    [[nodiscard]] Result<bool> isRight(qint64 sortKey, const Fingerprint &fingerprint);

private:
    Connection &m_connection;
};

} // namespace Baojia
