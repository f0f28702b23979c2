// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderrecipe.h"

#include "founder/founderlinks.h"
#include "founder/founderwords.h"
#include "recipes/recipejson.h"

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

void prefer(const QString &said, QString &field)
{
    if (!said.isEmpty())
        field = said;
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

} // namespace

RecipeFacts recipeFacts(const FounderFile &file, const QString &address)
{
    // Marks are looked for in bytes, which UTF-16 has none of.
    const QByteArray bytes = isUtf16(file.text.encoding) ? file.text.text.toUtf8() : file.bytes;
    return {unmangledPath(file.name), address, bytes};
}

Result<void> findRecipe(const RecipeBook &book, const QString &address, FounderFile &file)
{
    file.recipe = book.matching(recipeFacts(file, address));
    if (file.recipe == nullptr)
        return {};
    if (file.recipe->format == Recipe::Format::Json) {
        auto html = htmlOfJson(file.text.text, file.name);
        if (!html)
            return html.error();
        file.text.text = *std::move(html);
        return {};
    }
    if (file.recipe->charset.isEmpty())
        return {};
    if (auto again = decodeText(file.bytes, file.recipe->charset, file.name)) {
        file.text = *std::move(again);
        file.property = FounderProperty::read(file.text.text);
    }
    return {};
}

void readByItsRecipe(const RecipeBook &book, const HtmlDocument &document, FounderFile &file)
{
    if (file.recipe == nullptr)
        return;
    file.reading =
        std::make_shared<RecipeReading>(*file.recipe, document, unmangledPath(file.name), book.watch());
    file.said = file.reading->found();
}

void readPageByRecipe(FounderFile &file)
{
    if (file.reading)
        file.said = file.reading->withPage();
}

void readArticleByRecipe(FounderFile &file)
{
    if (file.reading)
        file.said = file.reading->withArticle();
}

FounderProperty::Subject subjectOf(const FounderFile &file)
{
    using Subject = FounderProperty::Subject;
    const Subject own = file.property.subject();
    Subject said = Subject::Unknown;
    if (file.said.kind != RecipeExtract::Kind::Unknown)
        said = file.said.kind == RecipeExtract::Kind::Page ? Subject::Page : Subject::Article;
    if (own == Subject::Unknown || said == Subject::Unknown)
        return own == Subject::Unknown ? said : own;
    return file.isCommentFirst() ? own : said;
}

FounderBody bodyOf(const HtmlDocument &document, const FounderFile &file)
{
    if (file.said.body.isEmpty()) {
        FounderBody body = findFounderBody(document, file.text.text);
        body.dropped = file.said.strip;
        return body;
    }
    FounderBody body = founderBodyIn(document, file.text.text, file.said.body);
    if (!file.said.photographs.isEmpty())
        body.photographs = file.said.photographs;
    body.dropped = file.said.strip;
    return body;
}

FounderHeader headerOf(const HtmlDocument &document, const FounderFile &file, HtmlNode body)
{
    FounderHeader header = readFounderHeader(document, file.property, body);
    if (file.recipe == nullptr)
        return header;
    const RecipeExtract &said = file.said;
    const bool printed = file.property.value(u"papername").isEmpty() || !file.isCommentFirst();
    if (!said.newspaper.isEmpty() && (printed || !file.recipe->names.isEmpty())) {
        header.newspaper = newspaperName(said.newspaper);
        header.newspaperIsSure = true;
    }
    if (!said.label.isEmpty()) {
        auto label = readPageLabel(said.label);
        if (!label)
            label = findPageLabel(said.label);
        const QString found = label ? label->label : said.label.left(20).toUpper();
        // the name that is printed beside another label belongs to that page
        if (label || comparableLabel(found) != comparableLabel(header.label))
            header.pageName = label ? label->name : QString();
        header.label = found;
    }
    prefer(said.pageName.left(60), header.pageName);
    prefer(said.copyright, header.copyright);
    if (said.date.isValid())
        header.date = said.date;
    return header;
}

QDate surePaperDate(const FounderFile &file)
{
    const QDate own = file.property.paperDate();
    return file.said.date.isValid() && (!own.isValid() || !file.isCommentFirst()) ? file.said.date : own;
}

void fillFromRecipe(const FounderFile &file, FounderTitles &titles)
{
    const RecipeExtract &said = file.said;
    prefer(said.title.left(300), titles.title);
    prefer(said.kicker.left(300), titles.kicker);
    prefer(said.deck.left(300), titles.deck);
    prefer(founderByline(said.byline), titles.byline);
    prefer(said.section.left(60), titles.section);
}

} // namespace Baojia
