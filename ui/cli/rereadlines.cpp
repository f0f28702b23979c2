// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/rereadlines.h"

#include "ui/words/importwords.h"
#include "ui/words/recipewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

QString kindKey(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Article:
        return u"article"_s;
    case ArticleKind::Picture:
        return u"picture"_s;
    case ArticleKind::Advertisement:
        return u"advertisement"_s;
    case ArticleKind::Teaser:
        return u"teaser"_s;
    }
    return {};
}

QString momentOf(const Article &article)
{
    return article.published ? article.published->toString(Qt::ISODate) : QString();
}

/// Addresses of the pictures; one that was not saved in parentheses.
QString picturesOf(const Article &article)
{
    QStringList pictures;
    for (const ArticleImage &image : article.images) {
        const QString words = QString(image.source + u' ' + image.caption).trimmed();
        pictures << (image.asset.isNull() ? QString(u'(' + words + u')') : words);
    }
    return pictures.join(u"; "_s);
}

QString doubtsOf(const Article &article)
{
    QStringList doubts;
    for (const QString &code : article.warnings)
        doubts << ImportWords::doubt(code, {});
    return doubts.join(u"; "_s);
}

} // namespace

RereadLines::Change RereadLines::textOf(const RereadArticle &article)
{
    const QStringList &before = article.before.paragraphs;
    const QStringList &after = article.after.paragraphs;
    const auto [left, right] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const auto at = left - before.cbegin() + 1;
    return {tr("Text, paragraph %1").arg(at),
            u"paragraph"_s,
            left == before.cend() ? QString() : *left,
            right == after.cend() ? QString() : *right};
}

QList<RereadLines::Change> RereadLines::changesOf(const RereadArticle &article)
{
    const Article &was = article.before;
    const Article &is = article.after;
    const auto kind = [](const Article &one) { return kindKey(one.header.kind); };
    const auto field = [](Field name, const QString &key, const QString &before, const QString &after) {
        return Change{RecipeWords::name(name), key, before, after};
    };
    QList<Change> all{
        {tr("Kind"), u"kind"_s, kind(was), kind(is)},
        field(Field::Kicker, u"kicker"_s, was.header.kicker, is.header.kicker),
        field(Field::Title, u"title"_s, was.header.title, is.header.title),
        field(Field::Deck, u"deck"_s, was.deck, is.deck),
        field(Field::Byline, u"byline"_s, was.header.byline, is.header.byline),
        field(Field::Section, u"section"_s, was.header.section, is.header.section),
        {tr("Published"), u"published"_s, momentOf(was), momentOf(is)},
        field(Field::Source, u"original_source"_s, was.originalSource, is.originalSource),
        field(Field::Copyright, u"copyright"_s, was.copyright, is.copyright),
        {tr("Keywords"), u"tags"_s, was.tags.join(u"; "_s), is.tags.join(u"; "_s)},
        {tr("Categories"), u"categories"_s, was.categories.join(u"; "_s), is.categories.join(u"; "_s)},
        textOf(article),
        field(Field::Pictures, u"pictures"_s, picturesOf(was), picturesOf(is)),
        {tr("Doubts"), u"warnings"_s, doubtsOf(was), doubtsOf(is)},
    };
    all.removeIf([](const Change &change) { return change.before == change.after; });
    // Headings, emphasis, where a picture stands.
    if (was.paragraphs == is.paragraphs && was.html != is.html)
        all << Change{tr("Markup of the text"), u"html"_s, was.html, is.html};
    return all;
}

QStringList RereadLines::lines(const RereadArticle &article)
{
    const Article &was = article.before;
    QStringList lines{u"%1\t%2\t%3\t%4"_s.arg(
        QString::number(was.header.id.value()), was.newspaper, was.date.toString(Qt::ISODate), was.header.title)};
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(nothing)") : text; };
    for (const Change &change : changesOf(article)) {
        //: %1 a field of an article, %2 what it was, %3 what it becomes
        lines << u"  "_s + tr("%1: %2 → %3").arg(change.name, shown(change.before), shown(change.after));
    }
    return lines;
}

QJsonObject RereadLines::json(const RereadArticle &article)
{
    const Article &was = article.before;
    QJsonObject changes;
    for (const Change &change : changesOf(article))
        changes.insert(change.key, QJsonObject{{u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"id"_s, was.header.id.value()},
            {u"newspaper"_s, was.newspaper},
            {u"date"_s, was.date.toString(Qt::ISODate)},
            {u"title"_s, was.header.title},
            {u"changes"_s, changes}};
}

QStringList RereadLines::summary(const RereadEnd &end, bool written)
{
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    QStringList lines{tr("%n article(s) are read by the recipe", nullptr, n(end.looked)),
                      written ? tr("%n article(s) changed", nullptr, n(end.changed))
                              : tr("%n article(s) would change", nullptr, n(end.changed)),
                      tr("%n article(s) stay the same", nullptr, n(end.same))};
    if (end.unreadable > 0)
        lines << tr("%n article(s) cannot be read again whole and stay as they are", nullptr, n(end.unreadable));
    return lines;
}

} // namespace Baojia
