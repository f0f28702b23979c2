// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

#include <QtCore/QStringList>

namespace Baojia {

/// The text below `node` as one line: white space collapsed, ends trimmed, no scripts, styles or comments,
/// nothing that is hidden (display:none) or printed in Webdings (the arrows 3 and 4 of 方正 pages).
QString plainText(HtmlNode node);

/// The text below `node` as paragraphs 段落: split at blocks, table cells and line breaks; U+3000 and other
/// indents are trimmed, blank ones dropped. Leaves out what plainText() leaves out.
QStringList paragraphs(HtmlNode node);

/// Whether a person would not see this element: display:none, visibility:hidden, the hidden attribute, or the
/// Webdings font. Looks at the element alone, not at those around it.
bool isHidden(HtmlNode node);

/// Whether this element never holds text of the document: script, style, template, head, select and their
/// like.
bool isOutsideText(HtmlNode node);

/// Whether this element starts on a line of its own.
bool isBlock(HtmlNode node);

} // namespace Baojia
