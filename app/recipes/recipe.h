// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "recipes/recipepattern.h"

namespace Baojia {

/// How one value is found: the first selector that gives something counts.
struct RecipeField
{
    QStringList selectors; ///< XPath, in the order in which they are tried
    std::optional<RecipePattern> pattern; ///< the part of the selected text that counts
    std::optional<RecipePattern>
        path; ///< the part of the file's path that counts where no selector gives anything
    bool all = false; ///< everything selected, joined by spaces; false: the first

    [[nodiscard]] bool isEmpty() const { return selectors.isEmpty() && !path; }
};

/// How a list is found: an element for each item, and within it what the item is made of.
struct RecipeList
{
    QStringList each; ///< XPath, the first that gives something counts
    RecipeField
        href; ///< seen from the item; empty: the item's own address, else that of the first link in it
    RecipeField title; ///< empty: the item's text
    RecipeField label; ///< of a page; empty: taken from the text
    RecipeField name; ///< of a page; empty: taken from the text
    RecipeField pdf; ///< of a page
    RecipeField coords; ///< of a zone; empty: the attribute coords

    [[nodiscard]] bool isEmpty() const { return each.isEmpty(); }
};

/// Words that stand in a document of the site. ASCII letters are looked for in either case.
struct RecipeMark
{
    QString text;
    QByteArray utf8; ///< lower case
    QByteArray gb18030; ///< empty: the same as UTF-8
};

/// Which documents a recipe is for. Every kind of evidence that is named must be there; of a list, one entry.
struct RecipeMatch
{
    QList<RecipePattern> urls; ///< of the address it was saved from
    QList<RecipePattern> files; ///< of its path in the source
    QList<RecipeMark> marks; ///< all of these
    QList<RecipeMark> anyMarks; ///< one of these

    [[nodiscard]] bool isEmpty() const
    {
        return urls.isEmpty() && files.isEmpty() && marks.isEmpty() && anyMarks.isEmpty();
    }
};

/// What marks a document as one of 方正's, and how surely. Only the recipe `founder` has it.
struct RecipeEvidence
{
    QList<QByteArray> certain; ///< one is enough
    QList<QByteArray> pages; ///< of lists of pages
    QList<QByteArray> bodies; ///< of articles
};

/// How a page 版 is read.
struct RecipePage
{
    QStringList is; ///< XPath; one that holds makes the document a page
    QList<RecipePattern> files; ///< so does one of these that fits its path
    RecipeField label; ///< 版次
    RecipeField name; ///< 版名
    RecipeField image; ///< link to the page picture
    RecipeField pdf; ///< links to its PDF
    RecipeList pages; ///< 版面目录
    RecipeList articles; ///< 标题导航
    RecipeList zones; ///< 热区
};

/// How an article 篇 is read.
struct RecipeArticle
{
    QStringList is;
    QList<RecipePattern> files;
    RecipeField label; ///< of the page it stands on
    RecipeField name; ///< of that page
    RecipeField kicker;
    RecipeField title;
    RecipeField deck;
    RecipeField byline;
    RecipeField section;
    RecipeField source; ///< 来源
    RecipeField copyright;
    QStringList body; ///< XPath; every node that the first fitting one selects, in order
    QStringList photographs; ///< above the body
    QStringList strip; ///< what to leave out of both; all of them
};

/// A newspaper's site, or a family of sites, as a YAML file describes it. docs/recipes.md lists the keys.
struct Recipe
{
    /// Whether what the system's own comment says (enpproperty) counts before the selectors or after them.
    enum class Metadata { First, Last };
    /// What the documents are. Of JSON a document of elements is made first, see recipejson.h.
    enum class Format { Html, Json };

    QString id; ///< lower-case letters, digits and dashes
    QString name; ///< for people; may be empty
    QString extends; ///< id; empty: none
    QString file; ///< where it was read from
    bool isBuiltIn = false;
    int depth = 0; ///< how many recipes it extends
    int priority = 0; ///< of recipes that fit alike, the higher one counts
    Metadata metadata = Metadata::Last;
    Format format = Format::Html;
    QStringList names; ///< of the newspaper: the first counts, the others are written for it
    QString charset; ///< empty: as the document says
    RecipeMatch match; ///< empty: only those who name the recipe get it
    RecipeField newspaper;
    RecipeField date;
    RecipePage page;
    RecipeArticle article;
    RecipeEvidence evidence;
};

} // namespace Baojia
