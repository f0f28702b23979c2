// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// 拼音 without tones, lower case, syllables joined by a space, the rest lower-cased: 重庆日报 → `chong qing
/// ri bao`. Place names that are read otherwise than their characters usually are come from a table.
QString pinyin(QStringView text);

/// The commonest reading of one Chinese character with its tone: 重 → `zhòng`. Empty where none is known.
QString tonedSyllable(QStringView character);

/// First letter of each syllable, without spaces: 重庆日报 → `cqrb`. Latin words and numbers stay whole.
QString pinyinInitials(QStringView text);

/// How a title sounds, letter by letter, for looking titles up: of the folded title (HanFold::fold) the first
/// letter of each Chinese character, everything else as it is. A character with several readings has the one
/// of the table's word that it stands in, or else its commonest. A few microseconds a title.
QString titleInitials(QStringView title);

/// Whether a title is meant by pinyin `letters` (lower case a-z and digits): they stand in its initials, or
/// spell its syllables in full from one of them on; the last may be cut short.
bool soundsLike(QStringView title, QStringView letters);

/// The same of a name 报名, in which punctuation is not heard (人民日报（海外版） is rmrbhwb) and Latin words
/// are spelled too (IT时报 is itshibao).
bool nameSoundsLike(QStringView name, QStringView letters);

/// Each way in which `letters` may stand for initials: as they are, and by the first letters of the syllables
/// that they spell. A title that soundsLike() them has one of these in its titleInitials().
QStringList initialsMeant(QStringView letters);

} // namespace Baojia
