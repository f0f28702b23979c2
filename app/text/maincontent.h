// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

namespace Baojia {

/// The element that holds the text of a page which no rule describes: the one below which most running text
/// stands, links and everything around it not counted. Null where no running text stands anywhere.
[[nodiscard]] HtmlNode mainContent(HtmlNode body);

/// Whether more than half of the text below a node are links: a list of articles, not one.
[[nodiscard]] bool isMostlyLinks(HtmlNode node);

/// Whether an element stands around a text and is none of it: navigation, footers, forms, comments, lists of
/// links.
[[nodiscard]] bool isAroundText(HtmlNode node);

} // namespace Baojia
