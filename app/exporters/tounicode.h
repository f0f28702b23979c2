// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace Baojia {

/// The everyday character that looks like a radical: U+2F08 ⼈ is U+4EBA 人 (Unicode's Kangxi Radicals and CJK Radicals
/// Supplement, after its list of equivalent unified ideographs). 0 for anything else.
[[nodiscard]] char32_t characterOfRadical(char16_t radical);

/// The radicals that a text really holds.
[[nodiscard]] QSet<char16_t> radicalsIn(QStringView text);

/// A ToUnicode CMap (what a glyph of a PDF's font reads as: ISO 32000, 9.10.3) with everyday characters in place of
/// radicals. A font gives both the same glyph, and the engine writes the lower of the two code points, so that 人 would be
/// found and copied as ⼈. Radicals in `kept` stay.
[[nodiscard]] QByteArray repairedToUnicode(const QByteArray &cmap, const QSet<char16_t> &kept);

}
