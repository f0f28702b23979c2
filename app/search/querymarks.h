// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/cjk.h"

#include <QtCore/QChar>

namespace Baojia {

// The characters that part a query.

/// Zero-width characters are no gap between words: the folding drops them.
[[nodiscard]] inline bool isQueryGap(QChar c)
{
    const bool zeroWidth = (c >= u'\u200b' && c <= u'\u200f') || c == u'\u2060' || c == u'\ufeff';
    return !zeroWidth && isBlankCharacter(c.unicode());
}

[[nodiscard]] inline bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

[[nodiscard]] inline bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

[[nodiscard]] inline bool isMinus(QChar c)
{
    return c == u'-' || c == u'－';
}

[[nodiscard]] inline bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

[[nodiscard]] inline bool isStraightQuote(QChar c)
{
    return c == u'"' || c == u'＂';
}

[[nodiscard]] inline bool isCurlyQuote(QChar c)
{
    return c == u'“' || c == u'”';
}

} // namespace Baojia
