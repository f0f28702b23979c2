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

/// The character that begins at the UTF-16 unit `at`; a surrogate without its other half as it is.
char32_t characterAt(QStringView text, qsizetype at);

/// Full-width ASCII (！ to ～, U+3000) as half-width ASCII; the rest unchanged.
QString foldWidth(QStringView text);

/// Without blank characters at both ends.
QString trimmedCjk(QStringView text);

/// Every run of blank characters as one space, none at the ends. Zero-width characters inside a word just go.
QString collapsed(QStringView text);

/// As collapsed(), for the text of a markup language, where a line may end anywhere: a line end between two
/// Chinese characters or marks goes, and parts words of other scripts as a space does. A space that was typed
/// within a line stays one.
QString collapsedMarkup(QStringView text);

/// What stands between two characters of such text.
class BlankRun
{
public:
    /// `unit` is a blank character.
    void add(QChar unit);
    /// Whether anything parts `left` from `right` once it is printed.
    [[nodiscard]] bool parts(char32_t left, char32_t right) const;

private:
    bool m_visible = false; // more than zero-width characters
    bool m_lineEnd = false;
    bool m_typed = false; // blanks that no editor adds when it wraps a line
};

} // namespace Baojia
