// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QStringList>

namespace Baojia {

/// What a line end in the source of a document stands for.
enum class SourceLines {
    Wrapped, ///< nothing between two Chinese characters: the lines of a paragraph
    Apart, ///< a space: titles and names that were written one below the other
};

/// The text below `node` as one line: white space collapsed, ends trimmed, no scripts, styles or comments,
/// nothing that is hidden (display:none) or printed in Webdings (the arrows 3 and 4 of 方正 pages).
QString plainText(HtmlNode node, SourceLines lines = SourceLines::Wrapped);

/// The text below `node` as paragraphs 段落: split at blocks, table cells and line breaks; U+3000 and other
/// indents are trimmed, blank ones dropped, source lines joined. Leaves out what plainText() leaves out.
QStringList paragraphs(HtmlNode node);

/// Whether a person would not see this element: display:none, visibility:hidden, the hidden attribute, or the
/// Webdings font. Looks at the element alone, not at those around it.
bool isHidden(HtmlNode node);

/// Whether this element never holds text of the document: script, style, template, head, select and their
/// like.
bool isOutsideText(HtmlNode node);

/// Whether this element starts on a line of its own.
bool isBlock(HtmlNode node);

/// Whether elements of that name hold nothing and have no end tag: br, img … In any case of letters.
bool isVoidElement(QStringView name);

} // namespace Baojia
