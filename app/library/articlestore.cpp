// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlestore.h"

#include "library/headercolumns.h"
#include "library/pagereferences.h"
#include "library/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

enum TagKind {
    Tag = 0,
    Category = 1,
};

QString toJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue text : array)
        texts << text.toString();
    return texts;
}

/// Binds what article rows hold besides place, identity and sort key, in the order of the statements below.
void bindContent(Statement &statement, const Article &article, qint64 original, const ContentHash &hash)
{
    const ArticleHeader &header = article.header;
    statement.bind(static_cast<int>(header.kind)).bind(header.kicker).bind(header.title).bind(article.deck);
    statement.bind(header.byline).bind(header.section).bind(article.published).bind(article.sourceUrl);
    statement.bind(article.originalSource).bind(article.copyright).bind(article.importer);
    statement.bind(toJson(article.warnings));
    statement.bind(original > 0 ? std::optional(original) : std::nullopt).bind(hash);
}

/// Articles as readStored() reads them; `from` names the article `a`.
QString storedSql(QStringView from, QStringView where)
{
    return u"SELECT a.id, a.page, a.sort_key, a.content_hash, p.label <> '' FROM "_s % from
        % u" JOIN page p ON p.id = a.page WHERE "_s % where;
}

Result<std::optional<StoredArticle>> firstStored(Statement &row)
{
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(readStored(row)) : std::nullopt;
}

} // namespace

StoredArticle readStored(const Statement &row)
{
    return {row.id<ArticleId>(0), row.id<PageId>(1), row.integer(2), row.hash(3), row.flag(4)};
}

Result<std::optional<StoredArticle>> ArticleStore::find(EditionId edition, const QString &identity)
{
    static const QString own = storedSql(u"article a", u"a.edition = ? AND a.identity = ?");
    static const QString other = storedSql(u"article_alias o JOIN article a ON a.id = o.article",
                                           u"o.edition = ? AND o.identity = ?");
    static const QString part = storedSql(u"article_part c JOIN article a ON a.id = c.article",
                                          u"c.edition = ? AND c.identity = ?");
    for (const QString &sql : {own, other, part}) {
        Statement row(m_connection, sql);
        auto found = firstStored(row.bind(edition).bind(identity));
        if (found && *found)
            (*found)->byAlias = sql == other;
        if (!found || *found)
            return found;
    }
    return std::optional<StoredArticle>();
}

Result<std::optional<StoredArticle>> ArticleStore::find(ArticleId id)
{
    static const QString sql = storedSql(u"article a", u"a.id = ?");
    Statement row(m_connection, sql);
    auto found = firstStored(row.bind(id));
    if (found && !*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    return found;
}

Result<ArticleId> ArticleStore::insert(const ArticlePlace &place,
                                       const QString &identity,
                                       qint64 sortKey,
                                       const Article &article,
                                       qint64 original,
                                       const ContentHash &hash)
{
    Statement insert(
        m_connection,
        u"INSERT INTO article (edition, page, ord, identity, sort_key, kind, kicker, title, deck, byline, "
        "section, published, source_url, original_source, copyright, importer, warnings, original, "
        "content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(place.edition).bind(place.page).bind(place.order).bind(identity).bind(sortKey);
    bindContent(insert, article, original, hash);
    if (auto done = insert.run(); !done)
        return done.error();
    const ArticleId id(insert.insertedRow());
    if (auto done = insertParts(id, article); !done)
        return done.error();
    return id;
}

Result<void>
ArticleStore::replace(ArticleId id, const Article &article, qint64 original, const ContentHash &hash)
{
    Statement update(
        m_connection,
        u"UPDATE article SET kind = ?, kicker = ?, title = ?, deck = ?, byline = ?, section = ?, "
        "published = ?, source_url = ?, original_source = ?, copyright = ?, importer = ?, warnings = ?, "
        "original = ?, content_hash = ? WHERE id = ?"_s);
    bindContent(update, article, original, hash);
    if (auto done = update.bind(id).run(); !done)
        return done;
    if (auto done = removeParts(id); !done)
        return done;
    return insertParts(id, article);
}

Result<void> ArticleStore::removeParts(ArticleId id)
{
    for (const QString &sql : {u"DELETE FROM body WHERE article = ?"_s,
                               u"DELETE FROM article_image WHERE article = ?"_s,
                               u"DELETE FROM article_tag WHERE article = ?"_s}) {
        if (auto done = Statement(m_connection, sql).bind(id).run(); !done)
            return done;
    }
    return {};
}

Result<void> ArticleStore::insertParts(ArticleId id, const Article &article)
{
    Statement body(m_connection, u"INSERT INTO body (article, html, text) VALUES (?, ?, ?)"_s);
    if (auto done = body.bind(id).bind(article.html).bind(article.paragraphs.join(u'\n')).run(); !done)
        return done;
    Statement picture(
        m_connection,
        u"INSERT INTO article_image (article, ord, asset, source, caption) VALUES (?, ?, ?, ?, ?)"_s);
    for (int order = 0; const ArticleImage &image : article.images) {
        picture.bind(id).bind(order++).bind(image.asset).bind(image.source).bind(image.caption);
        if (auto done = picture.run(); !done)
            return done;
    }
    if (auto done = insertTags(id, Tag, article.tags); !done)
        return done;
    return insertTags(id, Category, article.categories);
}

Result<void> ArticleStore::insertTags(ArticleId id, int kind, const QStringList &names)
{
    Statement tag(m_connection, u"INSERT INTO article_tag (article, kind, ord, name) VALUES (?, ?, ?, ?)"_s);
    for (int order = 0; const QString &name : names) {
        if (auto done = tag.bind(id).bind(kind).bind(order++).bind(name).run(); !done)
            return done;
    }
    return {};
}

Result<Article> ArticleStore::load(ArticleId id)
{
    Statement row(
        m_connection,
        u"SELECT "_s + kHeaderColumns
            + u", n.name, e.date, p.label, p.name, a.deck, a.published, b.html, b.text, a.source_url, "
              "a.original_source, a.copyright, a.importer, a.warnings FROM article a "
              "JOIN edition e ON e.id = a.edition JOIN newspaper n ON n.id = e.newspaper "
              "JOIN page p ON p.id = a.page JOIN body b ON b.article = a.id "_s
            + kHeaderJoins + u" WHERE a.id = ?"_s);
    auto found = row.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    Article article;
    article.header = readHeader(row);
    int column = kHeaderColumnCount;
    article.newspaper = row.text(column++);
    article.date = row.date(column++);
    article.pageLabel = row.text(column++);
    article.pageName = row.text(column++);
    article.deck = row.text(column++);
    if (const QDateTime published = row.moment(column++); published.isValid())
        article.published = published;
    article.html = row.text(column++);
    article.paragraphs = row.text(column++).split(u'\n', Qt::SkipEmptyParts);
    article.sourceUrl = row.text(column++);
    article.originalSource = row.text(column++);
    article.copyright = row.text(column++);
    article.importer = row.text(column++);
    article.warnings = fromJson(row.text(column++));
    row.reset();
    if (auto parts = loadParts(article); !parts)
        return parts.error();
    auto otherPages = PageReferences(m_connection).ofArticle(id);
    if (!otherPages)
        return otherPages.error();
    article.otherPages = *std::move(otherPages);
    return article;
}

Result<void> ArticleStore::loadParts(Article &article)
{
    Statement image(m_connection,
                    u"SELECT asset, source, caption FROM article_image WHERE article = ? ORDER BY ord"_s);
    image.bind(article.header.id);
    auto row = image.step();
    for (; row && *row; row = image.step())
        article.images << ArticleImage{image.hash(0), image.text(1), image.text(2)};
    if (!row)
        return row.error();
    Statement tag(m_connection, u"SELECT kind, name FROM article_tag WHERE article = ? ORDER BY kind, ord"_s);
    tag.bind(article.header.id);
    for (row = tag.step(); row && *row; row = tag.step())
        (tag.integer(0) == Category ? article.categories : article.tags) << tag.text(1);
    if (!row)
        return row.error();
    return {};
}

Result<OriginalKey> ArticleStore::originalKey(ArticleId id)
{
    Statement original(m_connection,
                       u"SELECT o.hash, o.name, o.media_type, o.charset FROM article a "
                       "JOIN original o ON o.id = a.original WHERE a.id = ?"_s);
    auto found = original.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return OriginalKey{};
    return OriginalKey{original.hash(0), original.text(1), original.text(2), original.text(3)};
}

Result<qint64> ArticleStore::originalRow(ArticleId id)
{
    Statement article(m_connection, u"SELECT original FROM article WHERE id = ?"_s);
    auto found = article.bind(id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NoSuchArticle, QString::number(id.value()), {}};
    return article.integer(0);
}

} // namespace Baojia
