// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A text that something was done to, and where each of its UTF-16 units comes from.
struct ChangedText
{
    QString text;
    /// For each unit of `text` the unit of the original that it stands for; never descends.
    QList<qsizetype> origin;

    [[nodiscard]] static ChangedText unchanged(QStringView original)
    {
        ChangedText same{original.toString(), {}};
        same.origin.resize(original.size());
        for (qsizetype i = 0; i < original.size(); ++i)
            same.origin[i] = i;
        return same;
    }

    /// `next` was made of this text: the same text by where this one's units come from.
    [[nodiscard]] ChangedText then(ChangedText next) const
    {
        for (qsizetype &from : next.origin)
            from = origin.at(from);
        return next;
    }
};

} // namespace Baojia
