// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "ui/cli/commandline.h"
#include "ui/cli/recipeimport.h"
#include "ui/words/errorwords.h"
#include "ui/words/recipeimportwords.h"
#include "ui/words/recipewords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include "recipes/recipebook.h"
#include "recipes/recipetrial.h"
#include "sources/source.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

using Field = RecipeWords::Field;

/// A field's name, as people read it and as JSON has it, and what was found for it.
struct TrialLine
{
    Field field;
    QLatin1StringView key;
    QString value;
};

QList<TrialLine> singleValues(const RecipeTrial &trial)
{
    const RecipeExtract &v = trial.values;
    return {{Field::Newspaper, "newspaper"_L1, v.newspaper},
            {Field::Date, "date"_L1, v.date.toString(Qt::ISODate)},
            {Field::Page, "page"_L1, v.label},
            {Field::PageName, "page_name"_L1, v.pageName},
            {Field::Picture, "picture"_L1, v.image},
            {Field::Kicker, "kicker"_L1, v.kicker},
            {Field::Title, "title"_L1, v.title},
            {Field::Deck, "deck"_L1, v.deck},
            {Field::Byline, "byline"_L1, v.byline},
            {Field::Section, "section"_L1, v.section},
            {Field::Source, "source"_L1, v.source},
            {Field::Copyright, "copyright"_L1, v.copyright}};
}

QJsonObject jsonOf(const RecipeTrial &trial)
{
    QJsonObject object;
    for (const TrialLine &line : singleValues(trial)) {
        if (!line.value.isEmpty())
            object.insert(line.key, line.value);
    }
    const RecipeExtract &v = trial.values;
    QJsonArray pages;
    for (const RecipePageLink &page : v.pages)
        pages.append(QJsonObject{{u"label"_s, page.label.isEmpty() ? page.text : page.label},
                                 {u"name"_s, page.name},
                                 {u"href"_s, page.href},
                                 {u"pdf"_s, page.pdf}});
    QJsonArray articles;
    for (const RecipeArticleLink &article : v.articles)
        articles.append(QJsonObject{{u"title"_s, article.title}, {u"href"_s, article.href}});
    QJsonArray zones;
    for (const RecipeZone &zone : v.zones)
        zones.append(
            QJsonObject{{u"href"_s, zone.href}, {u"coords"_s, zone.coords}, {u"title"_s, zone.title}});
    if (v.kind != RecipeExtract::Kind::Unknown)
        object.insert(u"kind"_s, v.kind == RecipeExtract::Kind::Page ? u"page"_s : u"article"_s);
    object.insert(u"fits"_s, trial.fits);
    object.insert(u"encoding"_s, encodingName(trial.encoding));
    object.insert(u"pdfs"_s, QJsonArray::fromStringList(v.pdfs));
    object.insert(u"pages"_s, pages);
    object.insert(u"articles"_s, articles);
    object.insert(u"zones"_s, zones);
    object.insert(u"paragraphs"_s, QJsonArray::fromStringList(trial.paragraphs));
    object.insert(u"html"_s, trial.html);
    object.insert(u"pictures"_s, trial.pictures);
    object.insert(u"too_slow"_s, v.isExhausted);
    return object;
}

QJsonObject jsonOf(const RecipeFault &fault)
{
    return {{u"file"_s, fault.file},
            {u"line"_s, fault.line},
            {u"column"_s, fault.column},
            {u"message"_s, RecipeWords::sentence(fault)}};
}

/// Of the file, and of a page also the articles that lie where it says.
Result<RecipeImport> importOf(const QString &path, const Recipe &recipe)
{
    Progress progress;
    const auto source = Source::open(path, progress);
    return source ? importByRecipe(**source, recipe) : Result<RecipeImport>(source.error());
}

/// How many columns a text takes on a terminal: Chinese characters take two.
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x1100 ? 2 : 1;
    return columns;
}

/// "  Title       …", each further value below the first.
QString tableLines(const QString &name, const QStringList &values)
{
    constexpr qsizetype width = 16;
    QString lines;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString head = at == 0 ? name : QString();
        lines += u"  "_s + head + QString(std::max<qsizetype>(width - columnsOf(head), 1), u' ') + values[at]
            + u'\n';
    }
    return lines;
}

} // namespace

ExitCode CommandLine::recipe()
{
    const QString action = m_arguments.values.first();
    if (action == "reread"_L1 && m_arguments.values.size() == 2)
        return rereadArticles();
    if (m_arguments.has(u"newspaper"_s) || m_arguments.has(u"write"_s))
        return wrongUse(tr("--newspaper and --write belong to “recipe reread RECIPE”."));
    if (action == "list"_L1 && m_arguments.values.size() == 1)
        return listRecipes();
    if (action == "test"_L1 && m_arguments.values.size() >= 3)
        return testRecipe();
    return wrongUse(tr("After “recipe” comes list, test RECIPE FILE… or reread RECIPE."));
}

ExitCode CommandLine::listRecipes()
{
    const auto book = RecipeBook::load(m_surroundings.recipeFolder);
    QJsonArray recipes;
    for (const Recipe &recipe : book->recipes()) {
        if (m_json)
            recipes.append(QJsonObject{{u"id"_s, recipe.id},
                                       {u"name"_s, recipe.name},
                                       {u"extends"_s, recipe.extends},
                                       {u"built_in"_s, recipe.isBuiltIn},
                                       {u"file"_s, recipe.isBuiltIn ? QString() : recipe.file}});
        else
            m_console.line(u"%1\t%2\t%3"_s.arg(recipe.id,
                                               recipe.name,
                                               recipe.isBuiltIn ? tr("comes with Baojia")
                                                                : QDir::toNativeSeparators(recipe.file)));
    }
    QJsonArray faults;
    for (const RecipeFault &fault : book->faults()) {
        faults.append(jsonOf(fault));
        m_console.complain(RecipeWords::line(fault));
    }
    if (m_json)
        m_console.json({{u"recipes"_s, recipes}, {u"faults"_s, faults}});
    return faults.isEmpty() ? ExitCode::Done : ExitCode::NotDone;
}

std::optional<Recipe> CommandLine::chosenRecipe(const RecipeBook &book, const QString &name)
{
    const bool isFile = name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1) || name.contains(u'/');
    if (!isFile) {
        if (const Recipe *found = book.find(name))
            return *found;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        (void)m_console.fail({isFile ? ErrorKind::NotFound : ErrorKind::BadArgument, name, {}}, m_json);
        return std::nullopt;
    }
    RecipeReadout readout = book.parse(file.read(RecipeBounds::bytes + 1), name);
    QJsonArray faults;
    for (const RecipeFault &fault : std::as_const(readout.faults)) {
        faults.append(jsonOf(fault));
        m_console.complain(RecipeWords::line(fault));
    }
    if (m_json && !faults.isEmpty())
        m_console.json({{u"faults"_s, faults}});
    return readout.recipe;
}

ExitCode CommandLine::testRecipe()
{
    const auto book = RecipeBook::load(m_surroundings.recipeFolder);
    const auto recipe = chosenRecipe(*book, m_arguments.values.at(1));
    if (!recipe)
        return ExitCode::NotDone;
    bool whole = true;
    QJsonArray files;
    for (const QString &name : m_arguments.values.sliced(2)) {
        const auto bytes = readFile(name, ImportBudget().documentBytes);
        const QString path = QFileInfo(name).absoluteFilePath();
        const auto trial =
            bytes ? tryRecipe(*recipe, *bytes, path, book->watch()) : Result<RecipeTrial>(bytes.error());
        const auto import = trial ? importOf(path, *recipe) : Result<RecipeImport>(trial.error());
        if (!import) {
            whole = false;
            m_console.complain(ErrorWords::sentence(import.error()));
            files.append(QJsonObject{{u"file"_s, name}, {u"error"_s, ErrorWords::sentence(import.error())}});
            continue;
        }
        whole = whole && !(trial->isEmpty() && import->editions.isEmpty()) && !trial->values.isExhausted;
        if (m_json) {
            QJsonObject object = jsonOf(*trial);
            object.insert(u"file"_s, name);
            object.insert(u"import"_s, recipeImportJson(*import));
            files.append(object);
        } else {
            printTrial(name, *trial);
            m_console.line(u"  "_s + tr("With the general rules an import would give:"));
            for (const QString &line : RecipeImportWords::lines(*import))
                m_console.line(u"    "_s + line);
        }
    }
    if (m_json)
        m_console.json({{u"recipe"_s, recipe->id}, {u"files"_s, files}});
    return whole ? ExitCode::Done : ExitCode::NotDone;
}

void CommandLine::printTrial(const QString &file, const RecipeTrial &trial)
{
    const RecipeExtract &v = trial.values;
    QString kind = tr("neither page nor article for sure");
    if (v.kind != RecipeExtract::Kind::Unknown)
        kind = v.kind == RecipeExtract::Kind::Page ? tr("a page") : tr("an article");
    m_console.line(u"%1: %2, %3"_s.arg(QDir::toNativeSeparators(file),
                                       kind,
                                       trial.fits ? tr("the recipe fits it")
                                                  : tr("the recipe does not fit it by itself")));
    if (trial.isEmpty())
        m_console.line(u"  "_s + tr("By itself the recipe finds nothing here."));
    if (v.isExhausted)
        m_console.line(u"  "_s
                       + tr("The selectors take too long on this document; what follows is not all."));
    QString table;
    for (const TrialLine &line : singleValues(trial)) {
        if (!line.value.isEmpty())
            table += tableLines(RecipeWords::name(line.field), {line.value});
    }
    QStringList pages;
    for (const RecipePageLink &page : v.pages) {
        const QString text =
            page.label.isEmpty() ? page.text : QString(page.label + u' ' + page.name).trimmed();
        pages.append(QString(text + u"  "_s + page.href + u"  "_s + page.pdf).trimmed());
    }
    QStringList articles;
    for (const RecipeArticleLink &article : v.articles)
        articles.append(article.title + u"  "_s + article.href);
    QStringList zones;
    for (const RecipeZone &zone : v.zones)
        zones.append(zone.href + u"  "_s + zone.coords);
    table += tableLines(RecipeWords::name(Field::Pdf), v.pdfs);
    table += tableLines(RecipeWords::name(Field::Pages), pages);
    table += tableLines(RecipeWords::name(Field::Articles), articles);
    table += tableLines(RecipeWords::name(Field::Zones), zones);
    table += tableLines(RecipeWords::name(Field::Text), trial.paragraphs);
    if (trial.pictures > 0)
        table += tableLines(RecipeWords::name(Field::Pictures), {QString::number(trial.pictures)});
    m_console.raw(table.toUtf8());
}

} // namespace Baojia
