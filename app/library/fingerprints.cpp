// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fingerprints.h"

#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Below this two articles are too easily the same by chance: a greeting, a notice of where to call.
constexpr qsizetype shortestText = 40;

} // namespace

Fingerprint fingerprintOf(ArticleKind kind, const QString &body)
{
    if (kind != ArticleKind::Article)
        return {};
    Fingerprint fingerprint{comparableText(body), {}};
    if (fingerprint.text.size() >= shortestText)
        fingerprint.keys = reprintKeys(fingerprint.text);
    return fingerprint;
}

Fingerprint fingerprintOf(const Article &article)
{
    return fingerprintOf(article.header.kind, article.paragraphs.join(u'\n'));
}

Result<void> Fingerprints::set(qint64 sortKey, const Fingerprint &fingerprint)
{
    if (!fingerprint.keys)
        return Statement(m_connection, u"DELETE FROM fingerprint WHERE sort_key = ?"_s).bind(sortKey).run();
    Statement row(m_connection,
                  u"INSERT OR REPLACE INTO fingerprint (sort_key, first, second, third, fourth) "
                  "VALUES (?, ?, ?, ?, ?)"_s);
    row.bind(sortKey);
    for (const qint32 key : *fingerprint.keys)
        row.bind(key);
    return row.run();
}

Result<FingerprintProgress> Fingerprints::fill(int most)
{
    FingerprintProgress progress;
    QString state;
    {
        Statement known(m_connection,
                        u"SELECT (SELECT value FROM meta WHERE key = 'fingerprints'), "
                        "(SELECT max(id) FROM article)"_s);
        if (auto row = known.step(); !row)
            return row.error();
        state = known.text(0);
        progress.total = known.integer(1);
    }
    // Articles that come later bring their fingerprints: what was complete once stays so.
    if (state == fingerprintVersion() + " all"_L1) {
        progress.done = progress.total;
        return progress;
    }
    if (state.section(u' ', 0, 0) == fingerprintVersion())
        progress.done = state.section(u' ', 1).toLongLong();
    else if (auto gone = m_connection.execute(u"DELETE FROM fingerprint"_s); !gone)
        return gone.error();
    Statement article(
        m_connection,
        u"SELECT a.id, a.sort_key, a.kind, b.text FROM article a LEFT JOIN body b ON b.article = a.id "
        "WHERE a.id > ? ORDER BY a.id LIMIT ?"_s);
    auto row = article.bind(progress.done).bind(most).step();
    for (; row && *row; row = article.step()) {
        const auto kind = static_cast<ArticleKind>(article.number(2));
        if (auto kept = set(article.integer(1), fingerprintOf(kind, article.text(3))); !kept)
            return kept.error();
        progress.done = article.integer(0);
    }
    if (!row)
        return row.error();
    const QString reached = progress.isComplete() ? u"all"_s : QString::number(progress.done);
    auto kept =
        Statement(m_connection, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('fingerprints', ?)"_s)
            .bind(fingerprintVersion() + u' ' + reached)
            .run();
    if (!kept)
        return kept.error();
    return progress;
}

Result<bool> Fingerprints::isRight(qint64 sortKey, const Fingerprint &fingerprint)
{
    Statement row(m_connection, u"SELECT first, second, third, fourth FROM fingerprint WHERE sort_key = ?"_s);
    auto found = row.bind(sortKey).step();
    if (!found)
        return found.error();
    if (!*found || !fingerprint.keys)
        return *found == fingerprint.keys.has_value();
    for (size_t i = 0; i < fingerprint.keys->size(); ++i) {
        if (row.number(static_cast<int>(i)) != fingerprint.keys->at(i))
            return false;
    }
    return true;
}

} // namespace Baojia
