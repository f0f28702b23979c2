// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipetrial.h"

#include "text/htmlsanitizer.h"
#include "text/htmltext.h"

#include "recipes/documentaddress.h"
#include "recipes/recipebook.h"
#include "recipes/recipejson.h"

namespace Baojia {

namespace {

void readBody(const RecipeExtract &values, RecipeTrial &trial)
{
    SanitizeOptions options;
    options.drop = [&values](HtmlNode node) { return values.strip.contains(node) || isHidden(node); };
    for (const QList<HtmlNode> *nodes : {&values.photographs, &values.body}) {
        for (const HtmlNode node : *nodes) {
            const SanitizedBody clean = sanitize(node, options);
            trial.html += clean.html;
            trial.paragraphs += clean.paragraphs;
            trial.pictures += clean.images.size();
        }
    }
}

void forgetNodes(RecipeExtract &values)
{
    values.imageNode = {};
    values.body.clear();
    values.photographs.clear();
    values.strip.clear();
    for (RecipePageLink &link : values.pages)
        link.node = {};
    for (RecipeArticleLink &link : values.articles)
        link.node = {};
}

} // namespace

bool RecipeTrial::isEmpty() const
{
    const auto &v = values;
    return v.kind == RecipeExtract::Kind::Unknown && v.label.isEmpty() && v.pages.isEmpty()
        && v.articles.isEmpty() && v.zones.isEmpty() && v.image.isEmpty() && v.title.isEmpty()
        && paragraphs.isEmpty() && pictures == 0;
}

Result<RecipeTrial>
tryRecipe(const Recipe &recipe, const QByteArray &bytes, const QString &path, RecipeWatch &watch)
{
    auto text = decodeText(bytes, recipe.charset, path);
    if (!text)
        return text.error();
    RecipeTrial trial;
    trial.encoding = text->encoding;
    const RecipeFacts facts{path, notedAddress(bytes), bytes};
    trial.fits = fits(recipe.match, facts) && facts.isJson() == (recipe.format == Recipe::Format::Json);
    QString html = text->text;
    if (recipe.format == Recipe::Format::Json) {
        auto made = htmlOfJson(html, path);
        if (!made)
            return made.error();
        html = *std::move(made);
    }
    const auto document = HtmlDocument::parse(html, path);
    if (!document)
        return document.error();
    trial.values = readByRecipe(recipe, *document, path, watch);
    readBody(trial.values, trial);
    forgetNodes(trial.values);
    return trial;
}

} // namespace Baojia
