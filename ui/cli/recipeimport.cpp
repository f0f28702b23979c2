// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/recipeimport.h"

#include "ui/words/recipeimportwords.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QJsonObject jsonOf(const ArticleDraft &article)
{
    return {{u"identity"_s, article.identity},
            {u"kicker"_s, article.kicker},
            {u"title"_s, article.title},
            {u"deck"_s, article.deck},
            {u"byline"_s, article.byline},
            {u"section"_s, article.section},
            {u"original_source"_s, article.originalSource},
            {u"copyright"_s, article.copyright},
            {u"paragraphs"_s, QJsonArray::fromStringList(article.paragraphs)},
            {u"zones"_s, article.zones.size()},
            {u"warnings"_s, QJsonArray::fromStringList(article.warnings)}};
}

} // namespace

QJsonObject recipeImportJson(const RecipeImport &import)
{
    QJsonArray editions;
    for (const EditionDraft &edition : import.editions) {
        QJsonArray pages;
        for (const PageDraft &page : edition.pages) {
            QJsonArray articles;
            for (const ArticleDraft &article : page.articles)
                articles.append(jsonOf(article));
            pages.append(QJsonObject{{u"label"_s, page.label},
                                     {u"name"_s, page.name},
                                     {u"picture"_s, !page.picture.isNull()},
                                     {u"pdf"_s, !page.pdf.isNull()},
                                     {u"articles"_s, articles}});
        }
        editions.append(QJsonObject{{u"newspaper"_s, edition.newspaper},
                                    {u"date"_s, edition.date.toString(Qt::ISODate)},
                                    {u"pages"_s, pages}});
    }
    QJsonArray remarks;
    for (const RecipeImport::Remark &remark : import.remarks)
        remarks.append(QJsonObject{{u"file"_s, remark.file}, {u"remark"_s, RecipeImportWords::sentence(remark)}});
    return {{u"editions"_s, editions}, {u"remarks"_s, remarks}};
}

} // namespace Baojia
