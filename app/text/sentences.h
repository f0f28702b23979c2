// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The sentences of a plain text, a paragraph a line: each ends with its mark and the quotes and brackets
/// that close behind it, and none reaches over a line. Very long ones are parted where they pause. Blank
/// characters around them belong to none.
QList<TextRange> sentencesOf(QStringView text);

} // namespace Baojia
