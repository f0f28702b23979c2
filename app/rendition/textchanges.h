// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baojia {

/// 简体, 繁體: the characters that the text is shown in.
enum class Script { AsPrinted, Simplified, Traditional };

/// Over which characters their pinyin stands.
enum class PinyinOver { Nothing, RareCharacters, AllCharacters };

/// The quotation marks that suit how the text is set.
enum class QuoteMarks {
    AsPrinted,
    Corners, ///< 「」 and 『』 inside, as Traditional is printed
    VerticalCorners, ///< 『』 and 「」 inside: the form of GB/T 15834 for vertical setting of Simplified
};

/// What is done to the text before it is shown; the library keeps it as it was printed.
struct TextChanges
{
    Script script = Script::AsPrinted;
    PinyinOver pinyin = PinyinOver::Nothing;
    bool fullWidth = false; ///< half-width punctuation between Chinese characters, as in old text dumps,
                            ///< becomes full width

    friend bool operator==(const TextChanges &, const TextChanges &) = default;
};

} // namespace Baojia
