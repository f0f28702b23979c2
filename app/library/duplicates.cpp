// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/duplicates.h"

#include "library/sortkey.h"
#include "library/statement.h"

#include <algorithm>
#include <tuple>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// What makes one reading of a text better than another, first things first.
auto richness(const Article &article)
{
    const auto saved = std::count_if(article.images.cbegin(),
                                     article.images.cend(),
                                     [](const ArticleImage &image) { return !image.asset.isNull(); });
    const ArticleHeader &header = article.header;
    int headings = 0;
    for (const QString &heading : {header.kicker, article.deck, header.byline, header.section})
        headings += heading.isEmpty() ? 0 : 1;
    return std::tuple(saved, headings, article.images.size(), article.paragraphs.size(), article.html.size());
}

} // namespace

ComparedHeadline::ComparedHeadline(const QString &kicker, const QString &itsTitle, const QString &deck)
    : title(comparableText(itsTitle))
    , all(comparableText(QString(kicker + itsTitle + deck)))
{ }

ComparedHeadline::ComparedHeadline(const Article &article)
    : ComparedHeadline(article.header.kicker, article.header.title, article.deck)
{ }

bool ComparedHeadline::isSame(const ComparedHeadline &other) const
{
    if (title.isEmpty() || other.title.isEmpty())
        return all == other.all;
    return all.contains(other.title) || other.all.contains(title);
}

Result<std::optional<StoredArticle>>
Duplicates::find(EditionId edition, QDate date, const Article &article, const Fingerprint &fingerprint)
{
    if (!fingerprint.keys)
        return std::optional<StoredArticle>();
    const SortKeyRange day = sortKeysOf(date);
    const ComparedHeadline headline(article);
    Statement candidate(
        m_connection,
        u"SELECT a.id, a.page, a.sort_key, a.content_hash, p.label <> '', a.kicker, a.title, a.deck, "
        "b.text FROM fingerprint f CROSS JOIN article a ON a.sort_key = f.sort_key "
        "JOIN page p ON p.id = a.page JOIN body b ON b.article = a.id "
        "WHERE f.first = ? AND f.sort_key >= ? AND f.sort_key < ? AND a.edition = ?"_s);
    candidate.bind(fingerprint.keys->front()).bind(day.begin).bind(day.end).bind(edition);
    std::optional<StoredArticle> found;
    auto row = candidate.step();
    for (; row && *row && !found; row = candidate.step()) {
        if (headline.isSame({candidate.text(5), candidate.text(6), candidate.text(7)})
            && comparableText(candidate.text(8)) == fingerprint.text)
            found = readStored(candidate);
    }
    if (!row)
        return row.error();
    if (found)
        found->byAlias = true;
    return found;
}

Result<void> Duplicates::adopt(EditionId edition, const QString &identity, ArticleId article)
{
    Statement alias(m_connection,
                    u"INSERT INTO article_alias (edition, identity, article) VALUES (?, ?, ?)"_s);
    return alias.bind(edition).bind(identity).bind(article).run();
}

Result<bool> Duplicates::keeps(const StoredArticle &stored, const Article &before, const Article &now)
{
    Statement alias(m_connection, u"SELECT 1 FROM article_alias WHERE article = ? LIMIT 1"_s);
    auto known = alias.bind(stored.id).step();
    if (!known)
        return known.error();
    if (!*known && !stored.byAlias)
        return false;
    const bool same =
        comparableText(before.paragraphs.join(u'\n')) == comparableText(now.paragraphs.join(u'\n'));
    const bool richer = richness(now) > richness(before);
    return stored.byAlias ? !same || !richer : same && !richer;
}

} // namespace Baojia
