// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace Baojia {

/// Something that is not read aloud as it is written.
struct SpokenRule
{
    /// What is said where the pattern was found; nothing where it means something else there.
    using Saying = std::optional<QString> (*)(const QRegularExpressionMatch &match);

    QRegularExpression pattern; ///< for text with ASCII digits and letters
    Saying say;
};

/// All of them: the first that has something to say where a reader stands is the one that counts.
const std::vector<SpokenRule> &spokenRules();

} // namespace Baojia
