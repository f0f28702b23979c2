// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace Baojia {

/// What of a text counts when two readings of it are compared: letters, digits and characters, folded as for
/// a search (see HanFold). Blanks and punctuation are gone, so that width, variants, line ends and quotes
/// make no difference.
[[nodiscard]] QString comparableText(QStringView text);

/// Four numbers made of a text, by which its reprints are found: the chance that one of them is the same in
/// two texts is the share of the strings of eight characters that both have (MinHash). Numbers of one place
/// compare with each other only.
using ReprintKeys = std::array<qint32, 4>;

/// Of a comparableText(). Nothing for one shorter than eight UTF-16 units.
[[nodiscard]] std::optional<ReprintKeys> reprintKeys(QStringView comparable);

/// Changes whenever the same text may make other keys: those that were kept are then stale.
[[nodiscard]] QString fingerprintVersion();

/// How much of two texts is the same, by the strings of four characters in them. All from 0 to 1.
struct TextLikeness
{
    double shared = 0; ///< what both have, of all that either has (Jaccard)
    double contained = 0; ///< what both have, of all that the shorter one has
};

/// The strings of four characters of a comparableText(), to be measured against those of others.
class Shingles
{
public:
    explicit Shingles(QStringView comparable);

    [[nodiscard]] TextLikeness likeness(const Shingles &other) const;

private:
    QList<quint64> m_sorted; ///< each once
};

} // namespace Baojia
