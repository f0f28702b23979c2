// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include "tests/bench/search/plaintext.h"

namespace Baojia::Bench {

/// `count` words of `length` Chinese characters, cut from the text at random: what is frequent comes often.
[[nodiscard]] QStringList randomWords(const PlainText &text, int length, int count, quint64 seed);

/// `count` pieces of 3 to 20 characters from anywhere in the text, across punctuation, figures and Latin
/// words too. Every fifth is made of two that do not belong together and is most likely nowhere.
[[nodiscard]] QStringList randomPieces(const PlainText &text, int count, quint64 seed);

} // namespace Baojia::Bench
