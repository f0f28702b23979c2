// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <vector>

namespace Baojia {

/// Raise it when the functions below make something else of the same text: an index made before is stale
/// then.
inline constexpr int gramTextVersion = 2;

/// A character (its code point), or two that follow one another (the first in the upper half), of a search
/// form.
using Gram = quint64;
inline constexpr int bitsOfCharacter = 21;
inline constexpr int bitsOfGram = 2 * bitsOfCharacter;

/// `text` as searching compares it: folded (HanFold), line by line, so that nothing is found across the end
/// of a line; what SQLite could not keep or compare (lone surrogates, U+0000) is U+FFFD.
[[nodiscard]] QString searchForm(const QString &text);

/// The search form of a word or phrase of a query: one line.
[[nodiscard]] QString searchTerm(const QString &text);

/// Appends every character of the search form `form` and every two that follow one another in a line, as
/// often as they occur.
void appendGrams(std::vector<Gram> &grams, QStringView form);

/// The same for what a title sounds like (titleInitials()), as grams that no text has: letters one would type
/// to find a title must not be found in a text.
void appendSoundGrams(std::vector<Gram> &grams, QStringView initials);

/// At most `most` (2 or more) grams that every text with `term` (a searchTerm(), not empty) in it has,
/// ascending, each once. For a term of one or two characters no other text has them; for a longer one the
/// text itself has to be looked at.
[[nodiscard]] std::vector<Gram> gramsOfTerm(const QString &term, qsizetype most);
[[nodiscard]] std::vector<Gram> soundGramsOfTerm(const QString &initials, qsizetype most);

/// Whether gramsOfTerm(term) are in no texts but those with `term` in them.
[[nodiscard]] bool gramsDecide(const QString &term);

} // namespace Baojia
