// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/htmldocument.h"

/// The values that a cleaned body may hold: text, addresses, numbers.
namespace Baojia::BodyValues {

/// What no text holds, and a parser might take for something else.
bool isControl(QChar unit);

/// One line without blanks at its ends and without control characters.
QString cleanLine(const QString &text);

/// The address of a link that may stay, encoded: http or https with a host, or mailto; empty for any other.
QString linkAddress(const QString &href);

/// `asset:` and 64 lower-case hexadecimal digits.
bool isAssetAddress(const QString &target);

/// The colspan and rowspan of a table cell as attributes, where they are numbers from 2 to 100.
QString spans(HtmlNode cell);

} // namespace Baojia::BodyValues
