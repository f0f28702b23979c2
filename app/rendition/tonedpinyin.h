// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A Chinese character of a text and how it is read.
struct ReadCharacter
{
    qsizetype at = 0; ///< UTF-16 unit where it begins
    qsizetype size = 1; ///< UTF-16 units
    QString syllable; ///< with its tone: chóng
};

/// The readings 拼音 of the Chinese characters of `text`, Simplified or Traditional; those without a known
/// reading are left out. A character with several readings has that of the word of our table it stands in, or
/// its commonest. `rareOnly`: of rare characters alone, read as they are among the others.
[[nodiscard]] QList<ReadCharacter> tonedPinyin(QStringView text, bool rareOnly = false);

/// A character that one may have to look up: none of the 3,755 of the first level of GB/T 2312, nor a
/// Traditional form of one.
[[nodiscard]] bool isRareCharacter(char32_t character);

/// `text` as HTML, escaped, each of the characters meant with its pinyin: <span class="py"
/// data-p="chóng">重</span>. An attribute, because what stands in the text itself would be found, copied and
/// read aloud.
[[nodiscard]] QString withPinyin(QStringView text, bool rareOnly);

} // namespace Baojia
