// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

#include "tests/bench/corpus/random.h"

namespace Baojia::Bench {

/// A made-up Chinese: words of one to four real characters whose frequencies fall as those of a language do
/// (Zipf). It means nothing, but an index cannot tell: what counts for it is how often characters and pairs
/// of them come back.
class Vocabulary
{
public:
    Vocabulary();

    /// A word as often as it is used.
    [[nodiscard]] const QString &word(Random &random) const { return m_words.at(m_frequency.draw(random)); }

    /// A word of two characters or more that is not among the most used: what an article may be about.
    [[nodiscard]] const QString &topic(Random &random) const;

    /// A person's name.
    [[nodiscard]] QString name(Random &random) const;

    /// A number, a date, a sum of money or a Latin word, as they stand in news.
    [[nodiscard]] static QString figure(Random &random);

private:
    explicit Vocabulary(const QString &characters);
    static QStringList makeWords(const QString &characters);
    static std::vector<double> wordWeights(const QStringList &words);

    QString m_characters; ///< most used first
    QStringList m_words; ///< most used first
    WeightedChoice m_frequency;
};

} // namespace Baojia::Bench
