// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <vector>

#include "recipes/recipewatch.h"
#include "recipes/recipexpath.h"

namespace Baojia {

/// What libxml2 says against an expression; nothing when it compiles.
[[nodiscard]] std::optional<XPathRefusal> refusedByXml(const QString &xpath);

/// A thing that an XPath selected.
struct XPathItem
{
    HtmlNode node; ///< the element, text or comment; of an attribute, its element; null for a value that was
                   ///< computed
    bool isNode = false; ///< `node` itself was selected, not an attribute of it nor a value
    QString value; ///< of an attribute or a computed value; a text's own
    qsizetype place = -1; ///< in the tree, to select from here; -1: none
};

/// An HTML document as libxml2 sees it, for XPath alone: long texts are shortened, blank ones are left out,
/// and the fields of 方正's comments (enpproperty) hang below an element of that name. Bounded: 60,000 nodes,
/// 1,000 characters of each text, 1 MiB in all; what is beyond is not seen.
///
/// Every question is answered within a bound of steps and of time. Once one of them is reached, all further
/// questions are answered with nothing, and isExhausted() tells.
class RecipeXml
{
public:
    /// The document and the watch must outlive it.
    RecipeXml(const HtmlDocument &document, RecipeWatch &watch);
    ~RecipeXml();
    RecipeXml(const RecipeXml &) = delete;
    RecipeXml &operator=(const RecipeXml &) = delete;
    RecipeXml(RecipeXml &&) = delete;
    RecipeXml &operator=(RecipeXml &&) = delete;

    /// What the expression selects, in document order, at most `most`; `from`: a place, -1 for the document.
    [[nodiscard]] QList<XPathItem> select(const QString &xpath, qsizetype from = -1, qsizetype most = 2000);
    /// Whether the expression is true, a number but 0, a text that is not empty, or selects something.
    [[nodiscard]] bool holds(const QString &xpath);

    /// The bound of steps or of time was reached.
    [[nodiscard]] bool isExhausted() const;

private:
    struct Tree;

    std::unique_ptr<Tree> m_tree;
};

} // namespace Baojia
