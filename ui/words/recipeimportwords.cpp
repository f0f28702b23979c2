// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recipeimportwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"
#include "ui/words/recipewords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

QList<std::pair<Field, QString>> valuesOf(const ArticleDraft &article)
{
    return {{Field::Kicker, article.kicker},
            {Field::Title, article.title},
            {Field::Deck, article.deck},
            {Field::Byline, article.byline},
            {Field::Section, article.section},
            {Field::Source, article.originalSource},
            {Field::Copyright, article.copyright},
            {Field::Text, article.paragraphs.join(u"\n    "_s)}};
}

QString nameOf(const EditionDraft &edition)
{
    return edition.newspaper + u' ' + edition.date.toString(Qt::ISODate);
}

qsizetype articlesIn(const QList<EditionDraft> &editions)
{
    qsizetype count = 0;
    for (const EditionDraft &edition : editions) {
        for (const PageDraft &page : edition.pages)
            count += page.articles.size();
    }
    return count;
}

} // namespace

QStringList RecipeImportWords::lines(const RecipeImport &import)
{
    QStringList lines;
    const bool single = articlesIn(import.editions) == 1;
    for (const EditionDraft &edition : import.editions) {
        lines.append(nameOf(edition));
        for (const PageDraft &page : edition.pages) {
            if (!page.label.isEmpty())
                lines.append(u"  "_s + page.label + u' ' + page.name);
            for (const ArticleDraft &article : page.articles) {
                if (!single)
                    lines.append(u"    "_s + article.title);
                for (const auto &[field, value] :
                     single ? valuesOf(article) : QList<std::pair<Field, QString>>()) {
                    if (!value.isEmpty())
                        lines.append(u"    "_s + RecipeWords::name(field) + u": "_s + value);
                }
            }
        }
    }
    for (const RecipeImport::Remark &remark : import.remarks)
        lines.append(remark.file + u": "_s + sentence(remark));
    return lines;
}

QString RecipeImportWords::sentence(const RecipeImport::Remark &remark)
{
    return remark.error ? ErrorWords::sentence(*remark.error) : ImportWords::doubt(remark.code, remark.detail);
}

} // namespace Baojia
