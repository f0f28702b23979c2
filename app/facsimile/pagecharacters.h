// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// The text of a PDF as people write it.
struct CleanedText
{
    QString text;
    bool privateLeftOut = false; ///< there were characters without an agreed meaning
};

/// Radicals (⼈, ⻓) become the characters that they look like, ligatures and control characters what they
/// stand for or nothing; characters of private use, which only the fonts of one newspaper know, go: a space
/// stays between Latin words.
[[nodiscard]] CleanedText cleanedPdfText(const QString &text);

/// `line` continued by `next`, with a space only where Latin words meet.
[[nodiscard]] QString joinedLines(const QString &line, const QString &next);

} // namespace Baojia
