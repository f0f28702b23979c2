// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/corrections.h"

#include "library/articlestore.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

/// The text of a heading by the name under which corrections keep it; null for page and date.
QString *heading(Article &article, const QString &field)
{
    return field == "kicker"_L1 ? &article.header.kicker
        : field == "title"_L1   ? &article.header.title
        : field == "deck"_L1    ? &article.deck
        : field == "byline"_L1  ? &article.header.byline
        : field == "section"_L1 ? &article.header.section
                                : nullptr;
}

ArticleFields fieldsOf(const Article &article)
{
    return {article.header.kicker, article.header.title, article.deck,     article.header.byline,
            article.header.section, article.pageLabel,   article.date};
}

} // namespace

Result<QHash<QString, QString>> Corrections::was(ArticleId id)
{
    Statement rows(m_connection, u"SELECT field, was FROM correction WHERE article = ?"_s);
    QHash<QString, QString> fields;
    auto row = rows.bind(id).step();
    for (; row && *row; row = rows.step())
        fields.insert(rows.text(0), rows.text(1));
    if (!row)
        return row.error();
    return fields;
}

Result<ArticleCorrection> Corrections::load(const Article &article)
{
    const auto read = asRead(article);
    if (!read)
        return read.error();
    return ArticleCorrection {fieldsOf(article), fieldsOf(*read)};
}

Result<Article> Corrections::asRead(Article article)
{
    const auto fields = was(article.header.id);
    if (!fields)
        return fields.error();
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        if (QString *text = heading(article, field.key()))
            *text = field.value();
        else if (field.key() == "page"_L1)
            article.pageLabel = field.value();
        else if (field.key() == "date"_L1)
            article.date = QDate::fromString(field.value(), Qt::ISODate);
    }
    return article;
}

Result<Article> Corrections::corrected(const Article &before, Article now)
{
    const auto fields = was(before.header.id);
    if (!fields)
        return fields.error();
    Article right = before;
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        if (QString *read = heading(now, field.key()))
            *read = *heading(right, field.key());
    }
    return now;
}

Result<void> Corrections::keep(const Article &before, Article &now)
{
    const auto fields = was(before.header.id);
    if (!fields)
        return fields.error();
    Statement remember(m_connection, u"UPDATE correction SET was = ? WHERE article = ? AND field = ?"_s);
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        const QString *read = heading(now, field.key());
        if (!read)
            continue;
        if (auto done = remember.bind(*read).bind(before.header.id).bind(field.key()).run(); !done)
            return done;
    }
    auto right = corrected(before, now);
    if (!right)
        return right.error();
    now = *std::move(right);
    return {};
}

Result<bool> Corrections::hasPlace(ArticleId id)
{
    Statement placed(m_connection,
                     u"SELECT EXISTS (SELECT 1 FROM correction WHERE article = ? AND field IN ('page', 'date'))"_s);
    if (auto row = placed.bind(id).step(); !row)
        return row.error();
    return placed.flag(0);
}

Result<ArticleId> Corrections::moved(NewspaperId newspaper, QDate date, const QString &identity)
{
    Statement place(m_connection,
                    u"SELECT article FROM moved_article WHERE newspaper = ? AND date = ? AND identity = ?"_s);
    auto found = place.bind(newspaper).bind(date).bind(identity).step();
    if (!found)
        return found.error();
    return *found ? place.id<ArticleId>(0) : ArticleId();
}

} // namespace Baojia
