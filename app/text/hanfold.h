// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// Makes texts comparable for searching: half width, lower case, Simplified 简体, compatibility forms and
/// variants 异体字 as their ordinary character, each run of blank characters as one space, half a surrogate
/// pair as U+FFFD. Works by code point, never by word, so that a piece of a text folds to a piece of the
/// folded text. fold(fold(x)) == fold(x).
class HanFold
{
public:
    /// A folded text and where each of its units comes from.
    struct Folded
    {
        QString text;
        /// For each UTF-16 unit of `text` the index in the original where its character starts; one more at
        /// the end: the length of the original. Never descends.
        QList<qsizetype> origin;
    };

    [[nodiscard]] static QString fold(QStringView text);
    [[nodiscard]] static Folded foldWithOrigin(QStringView text);
    /// Changes whenever the same text may fold otherwise: an index made with another version is stale.
    [[nodiscard]] static QString version();
};

} // namespace Baojia
