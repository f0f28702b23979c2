// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// A run of text that two texts share, or that only one of them has.
struct DiffPart
{
    enum class Kind { Same, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What makes `right` of `left`: Same and OnlyLeft give left, Same and OnlyRight give right. Compares
/// character by character, words and numbers of other scripts whole. No two parts of one kind stand side by
/// side; OnlyLeft comes before OnlyRight. Bounded: texts that have little in common, or are very long, come
/// as fewer, larger parts.
[[nodiscard]] QList<DiffPart> textDifference(const QString &left, const QString &right);

/// Two texts side by side: what belongs together stands in one row.
struct DiffRow
{
    QList<DiffPart>
        left; ///< Same and OnlyLeft; empty where only the right text has a paragraph. "\n" ends a paragraph
    QList<DiffPart> right; ///< Same and OnlyRight

    [[nodiscard]] bool isSame() const { return left == right; }

    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// The rows of two texts of paragraphs. A row ends where both texts end a paragraph, and where a whole
/// paragraph is in one of them only; so a paragraph that the other text parts in two is one row.
[[nodiscard]] QList<DiffRow> alignedDifference(const QStringList &left, const QStringList &right);

} // namespace Baojia
