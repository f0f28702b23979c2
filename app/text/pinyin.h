// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// 拼音 without tones, lower case, syllables joined by a space, the rest lower-cased: 重庆日报 → `chong qing
/// ri bao`. Place names that are read otherwise than their characters usually are come from a table.
QString pinyin(QStringView text);

/// First letter of each syllable, without spaces: 重庆日报 → `cqrb`. Latin words and numbers stay whole.
QString pinyinInitials(QStringView text);

} // namespace Baojia
