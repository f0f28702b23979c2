// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recipewords.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Baojia {

QString RecipeWords::sentence(const RecipeFault &fault)
{
    switch (fault.kind) {
    case RecipeFault::Kind::Unreadable:
        return tr("The recipe cannot be read: %1").arg(fault.detail);
    case RecipeFault::Kind::NotYaml:
        return tr("This is not YAML: %1").arg(fault.detail);
    case RecipeFault::Kind::TooLarge:
        return tr("This is longer than a recipe may be (%1).").arg(fault.detail);
    case RecipeFault::Kind::TooDeep:
        return tr("This is nested deeper than %1 levels.").arg(fault.detail);
    case RecipeFault::Kind::TooMany:
        return tr("There are more than %1 values in this recipe.").arg(fault.detail);
    case RecipeFault::Kind::UnknownKey:
        return tr("There is no key “%1” here.").arg(fault.subject);
    case RecipeFault::Kind::RepeatedKey:
        return tr("The key “%1” stands here twice.").arg(fault.subject);
    case RecipeFault::Kind::MissingKey:
        return tr("The key “%1” is missing.").arg(fault.subject);
    case RecipeFault::Kind::WrongType:
        return typeSentence(fault);
    case RecipeFault::Kind::BadValue:
        return tr("“%1” cannot have this value. It may be: %2").arg(fault.subject, fault.detail);
    case RecipeFault::Kind::BadSelector:
    case RecipeFault::Kind::BadPattern:
        return selectorSentence(fault);
    case RecipeFault::Kind::UnknownRecipe:
        return tr("There is no recipe “%1” to extend.").arg(fault.subject);
    case RecipeFault::Kind::Circle:
        return tr("Extending “%1” leads back to this recipe.").arg(fault.subject);
    case RecipeFault::Kind::BrokenBase:
        return tr("The recipe “%1”, which this one extends, has faults of its own.").arg(fault.subject);
    case RecipeFault::Kind::RepeatedId:
        return tr("Another file in this folder has the id “%1”, too.").arg(fault.subject);
    }
    return {};
}

QString RecipeWords::selectorSentence(const RecipeFault &fault)
{
    if (fault.kind == RecipeFault::Kind::BadPattern)
        return tr("“%1” is no regular expression: %2").arg(fault.subject, fault.detail);
    return tr("“%1” is no XPath: %2").arg(fault.subject, fault.detail);
}

QString RecipeWords::typeSentence(const RecipeFault &fault)
{
    if (fault.detail == "text"_L1)
        return tr("“%1” must be a text.").arg(fault.subject);
    if (fault.detail == "list"_L1)
        return tr("“%1” must be a text or a list of texts.").arg(fault.subject);
    if (fault.detail == "number"_L1)
        return tr("“%1” must be a whole number.").arg(fault.subject);
    if (fault.detail == "yes-or-no"_L1)
        return tr("“%1” must be true or false.").arg(fault.subject);
    return fault.subject == "recipe"_L1 ? tr("A recipe is a list of keys and values, beginning with id.")
                                        : tr("“%1” must hold keys and values.").arg(fault.subject);
}

QString RecipeWords::line(const RecipeFault &fault)
{
    QString place = QDir::toNativeSeparators(fault.file);
    if (fault.line > 0)
        place += u":%1:%2"_s.arg(fault.line).arg(fault.column);
    return place + u": "_s + sentence(fault);
}

QString RecipeWords::name(Field field)
{
    switch (field) {
    case Field::Newspaper:
        return tr("Newspaper");
    case Field::Date:
        return tr("Date");
    case Field::Page:
        return tr("Page");
    case Field::PageName:
        return tr("Page name");
    case Field::Picture:
        return tr("Page picture");
    case Field::Pdf:
        return tr("PDF");
    case Field::Pages:
        return tr("Pages");
    case Field::Articles:
        return tr("Articles");
    case Field::Zones:
        return tr("Zones");
    case Field::Kicker:
        return tr("Kicker");
    case Field::Title:
        return tr("Title");
    case Field::Deck:
        return tr("Deck");
    case Field::Byline:
        return tr("Byline");
    case Field::Section:
        return tr("Section");
    case Field::Source:
        return tr("Source");
    case Field::Copyright:
        return tr("Copyright");
    case Field::Text:
        return tr("Text");
    case Field::Pictures:
        return tr("Pictures");
    }
    return {};
}

} // namespace Baojia
