// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

#include "recipes/recipe.h"
#include "recipes/recipewatch.h"
#include "recipes/recipexml.h"

namespace Baojia {

/// A page as a list of pages names it.
struct RecipePageLink
{
    QString label; ///< empty: see `text`
    QString name;
    QString href;
    QString pdf;
    QString text; ///< of the whole item, in which the label may stand
    HtmlNode node;
};

/// An article as a page lists it.
struct RecipeArticleLink
{
    QString href;
    QString title; ///< may be empty
    HtmlNode node;
};

/// A polygon of the page picture, as the document writes it.
struct RecipeZone
{
    QString href;
    QString title;
    QString coords;
};

/// What a document gives by a recipe: plain values, empty where the recipe says nothing or nothing was found.
/// Nodes are valid as long as the document lives.
struct RecipeExtract
{
    enum class Kind { Unknown, Page, Article };

    Kind kind = Kind::Unknown;
    QString newspaper;
    QDate date;
    QString copyright;

    QString label; ///< of the page, or of the page the article stands on
    QString pageName;
    QString image;
    HtmlNode imageNode; ///< the picture, where an element was selected
    QStringList pdfs;
    QList<RecipePageLink> pages;
    QList<RecipeArticleLink> articles;
    QList<RecipeZone> zones;

    QString kicker;
    QString title;
    QString deck;
    QString byline;
    QString section;
    QString source;
    QList<HtmlNode> body; ///< in document order, none inside another
    QList<HtmlNode> photographs;
    QList<HtmlNode> strip;

    bool isExhausted = false; ///< the bound of steps or time was reached: what came after it is missing
};

/// The reading of one document by a recipe, in parts, because most documents are asked for one of them only.
class RecipeReading
{
public:
    /// Reads what pages and articles have in common: kind, newspaper, date, copyright. All but `path` must
    /// outlive it.
    RecipeReading(const Recipe &recipe,
                  const HtmlDocument &document,
                  const QString &path,
                  RecipeWatch &watch);
    ~RecipeReading();
    RecipeReading(const RecipeReading &) = delete;
    RecipeReading &operator=(const RecipeReading &) = delete;
    RecipeReading(RecipeReading &&) = delete;
    RecipeReading &operator=(RecipeReading &&) = delete;

    /// What was read so far.
    [[nodiscard]] const RecipeExtract &found() const { return m_found; }

    /// The same with what a page has: its label, picture and lists.
    const RecipeExtract &withPage();
    /// The same with what an article has: titles and body.
    const RecipeExtract &withArticle();

private:
    class Finding;

    std::unique_ptr<Finding> m_finding;
    RecipeExtract m_found;
    bool m_hasPage = false;
    bool m_hasArticle = false;
};

/// Reads a document by a recipe. `path`: of the file, as the site wrote it. What a recipe leaves open stays
/// empty: general rules are not its business.
[[nodiscard]] RecipeExtract
readByRecipe(const Recipe &recipe, const HtmlDocument &document, const QString &path, RecipeWatch &watch);

} // namespace Baojia
