// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// Raise it when the functions below make something else of the same text: an index made before is stale
/// then.
inline constexpr int gramTextVersion = 1;

/// `text` as searching compares it: folded (HanFold), line by line, so that nothing is found across the end
/// of a line; what SQLite could not keep or compare (lone surrogates, U+0000) is U+FFFD.
[[nodiscard]] QString searchForm(const QString &text);

/// The search form of a word or phrase of a query: one line.
[[nodiscard]] QString searchTerm(const QString &text);

/// Every character of the search forms `fields` and every two that follow one another in a line, each once,
/// as words of ASCII for the FTS5 tokenizer `ascii`: four base-36 digits a code point. SQLite then needs no
/// tokenizer of ours, which could not be registered with the SQLite inside Qt.
[[nodiscard]] QString gramWords(const QStringList &fields);

/// An FTS5 expression of at most `most` (2 or more) words that every text with `term` (a searchTerm(), not
/// empty) in it matches. For a term of one or two characters no other text does; for a longer one the text
/// itself has to be looked at.
[[nodiscard]] QString gramExpression(const QString &term, qsizetype most);

/// Whether gramExpression(term) finds nothing but texts with `term` in them.
[[nodiscard]] bool gramExpressionIsExact(const QString &term);

} // namespace Baojia
