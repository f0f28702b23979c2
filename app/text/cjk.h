// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// A Chinese character 汉字: every unified and compatibility ideograph of every plane, and 〇.
bool isHan(char32_t character);

/// Punctuation of Chinese print: U+3000 to U+303F without 〇 and 〆, full-width forms that are no letter or
/// digit, and the quotes, dashes and ellipsis that Chinese shares with Latin.
bool isCjkPunctuation(char32_t character);

/// White space of any kind, and what only looks like it: U+3000, no-break spaces, byte order mark, zero-width
/// characters.
bool isBlankCharacter(char32_t character);

/// Full-width ASCII (！ to ～, U+3000) as half-width ASCII; the rest unchanged.
QString foldWidth(QStringView text);

/// Without blank characters at both ends.
QString trimmedCjk(QStringView text);

/// Every run of blank characters as one space, none at the ends. Zero-width characters inside a word just go.
QString collapsed(QStringView text);

} // namespace Baojia
