// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/recipechoice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <algorithm>

#include "recipes/recipebook.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// The words of the comments in a new recipe.
class NewRecipeWords
{
    Q_DECLARE_TR_FUNCTIONS(Baojia::RecipeWindow)

public:
    static QString about()
    {
        //: Comment at the top of a new recipe. What follows "#" in a YAML file is not read.
        return tr("A recipe says how a newspaper's site is read. What it leaves out, the general rules find.");
    }
    static QString id() { return tr("Lower-case letters, digits and dashes; also the name of the file."); }
    static QString extends() { return tr("The recipe whose keys are taken over."); }
    static QString match()
    {
        return tr("Which documents it is for: words that must stand in them, and patterns for their path.");
    }
    static QString page() { return tr("What a page gives. Selectors are XPath; remove the # to use a line."); }
    static QString article() { return tr("What an article gives."); }
};

} // namespace

QList<RecipeChoice> recipeChoices(const RecipeBook &book)
{
    QList<RecipeChoice> choices;
    for (const Recipe &recipe : book.recipes())
        choices.append({recipe.id, recipe.name, recipe.file, !recipe.isBuiltIn, false});
    for (const RecipeFault &fault : book.faults()) {
        const bool isListed = std::any_of(choices.cbegin(), choices.cend(), [&fault](const RecipeChoice &choice) {
            return choice.file == fault.file;
        });
        if (!isListed && !fault.file.startsWith(u':'))
            choices.append({{}, {}, fault.file, true, true});
    }
    return choices;
}

QString idInRecipe(const QByteArray &yaml)
{
    RecipeFaults faults;
    const RecipeNode node = readRecipeYaml(yaml, {}, faults);
    const RecipeNode *const id = node.value(u"id");
    return id != nullptr ? id->text.trimmed() : QString();
}

QString fileToSave(const RecipeChoice &choice, const QByteArray &yaml, const QString &folder)
{
    if (choice.isOwn && !choice.file.isEmpty())
        return choice.file;
    // A built-in one's text may be broken for now; its id is known all the same.
    QString id = idInRecipe(yaml);
    if (id.isEmpty())
        id = choice.id;
    static const QRegularExpression allowed(u"\\A[a-z0-9-]{1,100}\\z"_s);
    return allowed.match(id).hasMatch() ? QDir(folder).filePath(id + u".yaml"_s) : QString();
}

QByteArray newRecipe()
{
    const auto comment = [](const QString &text) -> QString { return u"# "_s + text + u'\n'; };
    const QString yaml = comment(NewRecipeWords::about()) + comment(NewRecipeWords::id())
        + u"id: my-paper\nname: 某某日报\n"_s + comment(NewRecipeWords::extends()) + u"extends: founder\n\n"_s
        + comment(NewRecipeWords::match())
        + u"match:\n  marks: [某某日报]\n  # files: '/\\d{8}/.*\\.html$'\n\n"_s + comment(NewRecipeWords::page())
        + u"# page:\n#   label: //div[@id='label']\n#   articles: //ul[@id='articles']//a\n\n"_s
        + comment(NewRecipeWords::article())
        + u"# article:\n#   title: //h1\n#   body: //div[has-class('text')]\n"_s;
    return yaml.toUtf8();
}

} // namespace Baojia
