// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace Baojia {

/// A row of the list over the window.
struct QuickRow
{
    QString text;
    QString detail; ///< at the other end of the row
    QString also; ///< words that find it though they are not its name, as the menu of a command
    qint64 id = -1; ///< whoever made the row knows; -1: a remark, that cannot be chosen

    friend bool operator==(const QuickRow &, const QuickRow &) = default;
};

/// The rows that `words` mean: each word stands in the row's text, or its pinyin or the initials of its syllables or Latin words are so
/// written. First those whose text begins with the words, then those that hold them, then those that only sound like them; otherwise
/// in their order. No words mean every row.
[[nodiscard]] QList<QuickRow> quickMatches(const QList<QuickRow> &rows, QStringView words);

} // namespace Baojia

Q_DECLARE_METATYPE(Baojia::QuickRow)
