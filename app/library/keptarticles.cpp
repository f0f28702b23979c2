// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/keptarticles.h"

#include "library/articlereplacement.h"
#include "library/statement.h"
#include "library/teasers.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN: along the ids of articles, whatever the query planner thinks of the documents.
constexpr QStringView kFrom =
    u" FROM article a CROSS JOIN original o ON o.id = a.original JOIN edition e ON e.id = a.edition ";
constexpr QStringView kWhere = u" WHERE a.id > ? AND (? OR a.id = ?) AND (? OR e.newspaper = ?) "
                               u"AND o.media_type IN ('text/html', 'application/json')";

void bindWish(Statement &statement, const KeptWish &wish, ArticleId after)
{
    statement.bind(after.isValid() ? after.value() : qint64(0));
    statement.bind(!wish.article).bind(wish.article.value_or(ArticleId()));
    statement.bind(!wish.newspaper).bind(wish.newspaper.value_or(NewspaperId()));
}

} // namespace

Result<qint64> KeptArticles::count(const KeptWish &wish)
{
    Statement counted(m_connection, u"SELECT count(*)"_s + kFrom + kWhere);
    bindWish(counted, wish, {});
    if (auto row = counted.step(); !row)
        return row.error();
    return counted.integer(0);
}

Result<QList<KeptArticle>> KeptArticles::next(const KeptWish &wish, ArticleId after, int most)
{
    QList<KeptArticle> articles;
    Statement row(m_connection,
                  u"SELECT a.id, a.edition, e.newspaper, n.name, coalesce(m.date, e.date), a.importer, a.source_url, "
                  "a.content_hash, a.identity, a.original, "
                  "EXISTS (SELECT 1 FROM article b WHERE b.original = a.original AND b.id <> a.id)"_s
                      + kFrom
                      + u"JOIN newspaper n ON n.id = e.newspaper LEFT JOIN moved_article m ON m.article = a.id"_s
                      + kWhere + u" ORDER BY a.id LIMIT ?"_s);
    bindWish(row, wish, after);
    auto found = row.bind(most).step();
    for (; found && *found; found = row.step()) {
        KeptArticle article;
        article.id = row.id<ArticleId>(0);
        article.edition = row.id<EditionId>(1);
        article.newspaper = row.id<NewspaperId>(2);
        article.newspaperName = row.text(3);
        article.date = row.date(4);
        article.importer = row.text(5);
        article.sourceUrl = row.text(6);
        article.hash = row.hash(7);
        article.parts << KeptPart{row.text(8), row.integer(9), 0, 0};
        article.sharesDocument = row.flag(10);
        articles << article;
    }
    if (!found)
        return found.error();
    for (KeptArticle &article : articles) {
        auto parts = partsOf(article.id);
        if (!parts)
            return parts.error();
        if (parts->size() < 2)
            continue;
        parts->first().original = article.parts.first().original;
        article.parts = *std::move(parts);
    }
    return articles;
}

Result<QList<KeptPart>> KeptArticles::partsOf(ArticleId id)
{
    QList<KeptPart> parts;
    Statement part(m_connection,
                   u"SELECT identity, coalesce(original, 0), paragraphs, images FROM article_part "
                   "WHERE article = ? ORDER BY ord"_s);
    auto row = part.bind(id).step();
    for (; row && *row; row = part.step())
        parts << KeptPart{part.text(0), part.integer(1), part.number(2), part.number(3)};
    if (!row)
        return row.error();
    return parts;
}

Result<bool> KeptArticles::replace(ArticleIndex &index, const NewReading &reading)
{
    ArticleStore articles(m_connection);
    const auto stored = articles.find(reading.id);
    if (!stored)
        return stored.error().kind == ErrorKind::NoSuchArticle ? Result<bool>(false) : stored.error();
    if ((*stored)->hash != reading.before)
        return false;
    const auto before = articles.load(reading.id);
    if (!before)
        return before.error();
    Statement edition(m_connection, u"SELECT newspaper FROM edition WHERE id = ?"_s);
    if (auto row = edition.bind(before->header.edition).step(); !row)
        return row.error();
    const auto newspaper = edition.id<NewspaperId>(0);
    edition.reset();
    if (reading.content.article.header.kind == ArticleKind::Teaser && !reading.content.pointsTo.isEmpty()) {
        if (auto pointed = Teasers(m_connection).set(reading.id, reading.content.pointsTo); !pointed)
            return pointed.error();
    }
    ReadyArticle content = reading.content;
    auto differs = completeReading(m_connection, **stored, *before, content);
    if (!differs || !*differs)
        return differs;
    ArticleReplacement replacement(m_connection, index, newspaper);
    if (auto replaced = replacement.replace(**stored, *before, std::move(content)); !replaced)
        return replaced.error();
    if (auto resized = resize(reading); !resized)
        return resized.error();
    return true;
}

/// The parts are told apart in the text by their sizes.
Result<void> KeptArticles::resize(const NewReading &reading)
{
    Statement resize(m_connection, u"UPDATE article_part SET paragraphs = ?, images = ? WHERE article = ? AND ord = ?"_s);
    for (int order = 0; const PartSize &part : reading.parts) {
        resize.bind(part.paragraphs).bind(part.images).bind(reading.id).bind(order++);
        if (auto done = resize.run(); !done)
            return done;
    }
    return {};
}

} // namespace Baojia
