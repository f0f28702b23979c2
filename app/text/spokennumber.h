// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// How the digit 1 is said when digits are said one by one: 一, or 幺 as in telephone numbers.
enum class SpokenOne { Yi, Yao };

/// Digit by digit: 2026 二零二六. What is no ASCII digit is passed over.
QString spokenDigits(QStringView digits, SpokenOne one = SpokenOne::Yi);

/// 12345 一万二千三百四十五. Longer than 18 digits: digit by digit.
QString spokenInteger(QStringView digits);

/// A number as print has it: 12,345.6 一万二千三百四十五点六. Codes are told by what no number has: a zero in
/// front (001号), or nine digits and more that are not round; they are said digit by digit.
QString spokenNumber(QStringView number);

} // namespace Baojia
