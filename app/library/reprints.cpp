// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reprints.h"

#include "library/headercolumns.h"
#include "library/statement.h"

#include <algorithm>
#include <array>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestReprint = 100; // characters: less is a notice, not an article
constexpr qsizetype mostCompared = 60; // texts read and compared for an answer
constexpr qsizetype mostAnswered = 30;
// Other articles on the same event reach a third, an edited reprint stays well above a half.
constexpr double leastShared = 0.5;
constexpr double leastContained = 0.8; // of an excerpt

// Those of one key on either side in time. The first rows of the index only, whosever they are: where each
// issue of a newspaper has the same notice, none of them is worth looking through all of it.
constexpr std::array<QStringView, 4> columns{u"first", u"second", u"third", u"fourth"};
constexpr QStringView laterRows = u"SELECT f.sort_key FROM (SELECT sort_key FROM fingerprint WHERE %1 = ? "
                                  u"AND sort_key > ? ORDER BY sort_key LIMIT 100) f "
                                  u"CROSS JOIN article a ON a.sort_key = f.sort_key "
                                  u"JOIN edition e ON e.id = a.edition WHERE e.newspaper <> ?";
constexpr QStringView earlierRows = u"SELECT f.sort_key FROM (SELECT sort_key FROM fingerprint WHERE %1 = ? "
                                    u"AND sort_key < ? ORDER BY sort_key DESC LIMIT 100) f "
                                    u"CROSS JOIN article a ON a.sort_key = f.sort_key "
                                    u"JOIN edition e ON e.id = a.edition WHERE e.newspaper <> ?";

} // namespace

Result<QList<Reprint>> Reprints::of(ArticleId id)
{
    auto sought = wanted(id);
    if (!sought)
        return sought.error();
    QList<Reprint> found;
    if (sought->text.size() < shortestReprint)
        return found;
    auto near = candidates(*sought);
    if (!near)
        return near.error();
    const Shingles shingles(sought->text);
    for (const qint64 sortKey : near->first(std::min(near->size(), mostCompared))) {
        auto reprint = compare(sortKey, shingles);
        if (!reprint)
            return reprint.error();
        if (*reprint)
            found << **reprint;
    }
    std::stable_sort(found.begin(), found.end(), [](const Reprint &a, const Reprint &b) {
        return a.likeness > b.likeness;
    });
    return found.first(std::min(found.size(), mostAnswered));
}

Result<Reprints::Wanted> Reprints::wanted(ArticleId id)
{
    Statement article(m_connection,
                      u"SELECT a.sort_key, e.newspaper, a.kind, b.text FROM article a "
                      "JOIN edition e ON e.id = a.edition JOIN body b ON b.article = a.id WHERE a.id = ?"_s);
    auto row = article.bind(id).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    const bool isArticle = article.number(2) == static_cast<int>(ArticleKind::Article);
    return Wanted{article.integer(0),
                  article.id<NewspaperId>(1),
                  isArticle ? comparableText(article.text(3)) : QString()};
}

Result<QList<qint64>> Reprints::candidates(const Wanted &wanted)
{
    const auto keys = reprintKeys(wanted.text);
    QHash<qint64, int> shared;
    for (size_t i = 0; keys && i < keys->size(); ++i) {
        for (const QStringView rows : {laterRows, earlierRows}) {
            const QString sql = rows.toString().arg(columns.at(i));
            if (auto done = collect(sql, keys->at(i), wanted, shared); !done)
                return done.error();
        }
    }
    QList<qint64> found = shared.keys();
    const auto distance = [&wanted](qint64 sortKey) { return std::abs(sortKey - wanted.sortKey); };
    std::sort(found.begin(), found.end(), [&](qint64 a, qint64 b) {
        const int sharedByA = shared.value(a);
        const int sharedByB = shared.value(b);
        return sharedByA != sharedByB ? sharedByA > sharedByB : distance(a) < distance(b);
    });
    return found;
}

Result<void>
Reprints::collect(const QString &sql, qint32 key, const Wanted &wanted, QHash<qint64, int> &shared)
{
    Statement candidate(m_connection, sql);
    auto row = candidate.bind(key).bind(wanted.sortKey).bind(wanted.newspaper).step();
    for (; row && *row; row = candidate.step())
        ++shared[candidate.integer(0)];
    if (!row)
        return row.error();
    return {};
}

Result<std::optional<Reprint>> Reprints::compare(qint64 sortKey, const Shingles &shingles)
{
    Statement candidate(m_connection,
                        u"SELECT "_s + kHeaderColumns
                            + u", n.name, e.date, p.label, p.name, b.text FROM article a "
                              "JOIN edition e ON e.id = a.edition JOIN newspaper n ON n.id = e.newspaper "
                              "JOIN page p ON p.id = a.page JOIN body b ON b.article = a.id "_s
                            + kHeaderJoins + u" WHERE a.sort_key = ?"_s);
    auto row = candidate.bind(sortKey).step();
    if (!row)
        return row.error();
    std::optional<Reprint> reprint;
    if (!*row)
        return reprint;
    const QString text = comparableText(candidate.text(kHeaderColumnCount + 4));
    const TextLikeness likeness = shingles.likeness(Shingles(text));
    const bool isExcerpt = text.size() >= shortestReprint && likeness.contained >= leastContained;
    if (likeness.shared < leastShared && !isExcerpt)
        return reprint;
    return std::optional(Reprint{readHeader(candidate),
                                 candidate.text(kHeaderColumnCount),
                                 candidate.date(kHeaderColumnCount + 1),
                                 candidate.text(kHeaderColumnCount + 2),
                                 candidate.text(kHeaderColumnCount + 3),
                                 likeness.shared});
}

} // namespace Baojia
