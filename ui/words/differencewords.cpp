// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/differencewords.h"

#include "ui/words/datewords.h"
#include "ui/words/importwords.h"
#include "ui/words/recipewords.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

QStringList listOf(const QString &value)
{
    return value.isEmpty() ? QStringList() : QStringList{value};
}

QString momentOf(const Article &article)
{
    return article.published ? article.published->toString(Qt::ISODate) : QString();
}

QStringList doubtsOf(const Article &article)
{
    QStringList doubts;
    for (const QString &code : article.warnings)
        doubts += ImportWords::doubt(code, {});
    return doubts;
}

/// HTML with a line for each block.
QStringList linesOf(QString html)
{
    return html.replace(u"><"_s, u">\n<"_s).split(u'\n');
}

/// Collects what differs.
class Differences
{
public:
    void add(const QString &key, const QString &name, const QStringList &before, const QStringList &after)
    {
        if (before != after)
            m_all.append({key, name, before, after});
    }

    void add(const QString &key, Field field, const QString &before, const QString &after)
    {
        add(key, RecipeWords::name(field), listOf(before), listOf(after));
    }

    [[nodiscard]] QList<ArticleDifference> all() const { return m_all; }

private:
    QList<ArticleDifference> m_all;
};

} // namespace

QStringList DifferenceWords::picturesOf(const Article &article)
{
    QStringList pictures;
    for (const ArticleImage &image : article.images) {
        const QString words = QString(image.source + u' ' + image.caption).trimmed();
        pictures += image.asset.isNull() ? tr("%1 (not saved)").arg(words) : words;
    }
    return pictures;
}

QString DifferenceWords::kindOf(const Article &article)
{
    switch (article.header.kind) {
    case ArticleKind::Article:
        return tr("article");
    case ArticleKind::Picture:
        return tr("picture");
    case ArticleKind::Advertisement:
        return tr("advertisement");
    case ArticleKind::Teaser:
        return tr("teaser");
    }
    return {};
}

QList<ArticleDifference> DifferenceWords::between(const Article &before, const Article &after)
{
    Differences found;
    found.add(u"newspaper"_s, Field::Newspaper, before.newspaper, after.newspaper);
    found.add(u"date"_s, Field::Date, DateWords::withWeekday(before.date), DateWords::withWeekday(after.date));
    found.add(u"page"_s, Field::Page, before.pageLabel, after.pageLabel);
    found.add(u"page_name"_s, Field::PageName, before.pageName, after.pageName);
    found.add(u"kicker"_s, Field::Kicker, before.header.kicker, after.header.kicker);
    found.add(u"title"_s, Field::Title, before.header.title, after.header.title);
    found.add(u"deck"_s, Field::Deck, before.deck, after.deck);
    found.add(u"byline"_s, Field::Byline, before.header.byline, after.header.byline);
    found.add(u"section"_s, Field::Section, before.header.section, after.header.section);
    found.add(u"original_source"_s, Field::Source, before.originalSource, after.originalSource);
    found.add(u"copyright"_s, Field::Copyright, before.copyright, after.copyright);
    found.add(u"paragraphs"_s, RecipeWords::name(Field::Text), before.paragraphs, after.paragraphs);
    found.add(u"pictures"_s, RecipeWords::name(Field::Pictures), picturesOf(before), picturesOf(after));
    found.add(u"kind"_s, tr("Kind"), {kindOf(before)}, {kindOf(after)});
    found.add(u"published"_s, tr("Published"), listOf(momentOf(before)), listOf(momentOf(after)));
    found.add(u"tags"_s, tr("Keywords"), before.tags, after.tags);
    found.add(u"categories"_s, tr("Categories"), before.categories, after.categories);
    //: What an import was not sure of in an article
    found.add(u"warnings"_s, tr("Doubts"), doubtsOf(before), doubtsOf(after));
    if (before.paragraphs == after.paragraphs)
        //: The words of an article are the same, but not what is a heading, bold, a table …
        found.add(u"html"_s, tr("Form of the text"), linesOf(before.html), linesOf(after.html));
    return found.all();
}

} // namespace Baojia
