// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sentences.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A sentence of a text and how it is read aloud.
struct SpokenSentence
{
    TextRange range; ///< in the text
    QString spoken;

    friend bool operator==(const SpokenSentence &, const SpokenSentence &) = default;
};

/// How a sentence is read aloud in Chinese: dates, times, numbers, percentages, ranges, fractions and units
/// in words, telephone numbers and years digit by digit, addresses of the web named only, and marks as the
/// pauses that they are. Words of other scripts stay.
QString spokenForm(QStringView sentence);

/// Those of a plain text that have something to be said, in order.
QList<SpokenSentence> spokenSentences(QStringView text);

} // namespace Baojia
