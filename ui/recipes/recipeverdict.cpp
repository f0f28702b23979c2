// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipeverdict.h"

#include "reading/htmltemplate.h"
#include "rereading/keptsource.h"
#include "text/htmldocument.h"
#include "text/htmlsanitizer.h"

#include <QtCore/QRegularExpression>

#include "recipes/documentaddress.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// A saved page may ask to be loaded anew or somewhere else: it is to stay.
QString standingStill(QString html)
{
    static const QRegularExpression order(u"http-equiv"_s, QRegularExpression::CaseInsensitiveOption);
    return html.replace(order, u"data-http-equiv"_s);
}

QByteArray cleaned(const QString &markup)
{
    return HtmlTemplate(u"article"_s)
        .markup(u"css"_s, resourceText(u"css/reader.css"_s))
        .markup(u"article"_s, markup)
        .filled()
        .toUtf8();
}

/// Not with what lies beside it: it is done at each change of the text.
Result<RecipeImport> importOf(const SavedPage &page, const Recipe &recipe)
{
    QString name = page.path.isEmpty() ? page.name : page.path;
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    KeptSource source({{}, name, notedAddress(page.bytes), page.charset, page.bytes});
    return importByRecipe(source, recipe);
}

} // namespace

Result<std::shared_ptr<const ShownPage>> shownPage(const SavedPage &page)
{
    const auto text = decodeText(page.bytes, page.charset, page.name);
    if (!text)
        return text.error();
    auto shown = std::make_shared<ShownPage>();
    shown->page = page;
    shown->source = text->text;
    shown->source.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    shown->encoding = encodingName(text->encoding);
    if (beginsAsJson(page.bytes)) {
        const QString markup = textElement(u"pre", u"", shown->source);
        shown->html = shown->plain = cleaned(markup);
        return shown;
    }
    const auto document = HtmlDocument::parse(text->text, page.name);
    if (!document)
        return document.error();
    shown->html = standingStill(text->text).toUtf8();
    shown->plain = cleaned(sanitize(document->body()).html);
    return shown;
}

RecipeVerdict judgeRecipe(const RecipeQuestion &question)
{
    RecipeVerdict verdict;
    RecipeReadout readout = question.book->parse(question.yaml, question.file);
    verdict.faults = readout.faults;
    verdict.recipe = readout.recipe;
    if (!verdict.recipe)
        return verdict;
    verdict.book = question.book->with(question.yaml, question.file);
    if (!question.page)
        return verdict;
    const SavedPage &page = question.page->page;
    verdict.trial = tryRecipe(*verdict.recipe, page.bytes, page.path, verdict.book->watch());
    verdict.import = importOf(page, *verdict.recipe);
    const Recipe *const chosen =
        verdict.book->matching({page.path, notedAddress(page.bytes), page.bytes});
    verdict.chosen = chosen ? chosen->id : QString();
    return verdict;
}

} // namespace Baojia
