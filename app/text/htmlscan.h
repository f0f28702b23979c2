// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

namespace Baojia {

/// Bounds that keep the HTML parser linear: it is quadratic in open elements and in attributes.
namespace HtmlBounds {
inline constexpr qsizetype bytes = qsizetype(64) * 1024 * 1024;
inline constexpr qsizetype depth = 512;
inline constexpr qsizetype attributes = 256; ///< of one element
inline constexpr qsizetype elements = 1'000'000;
inline constexpr qsizetype reopened = 200'000; ///< formatting elements that a parser would open again
} // namespace HtmlBounds

/// Looks at a page once, before it is parsed, and refuses what would make the parser slow: TooDeep, TooMany,
/// TooLarge. Follows HTML's rules of implied ends, so that pages full of unclosed <p> and <td> are not called
/// deep.
Result<void> scanHtml(const QByteArray &utf8, const QString &subject);

} // namespace Baojia
