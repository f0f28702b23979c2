// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/quickmatch.h"

#include "text/pinyin.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

enum Rank : std::size_t { Begins, Holds, Sounds };

constexpr std::size_t ranks = 3;

/// Next Article is na.
QString latinInitials(QStringView text)
{
    QString initials;
    bool inWord = false;
    for (const QChar each : text) {
        if (each.isLetter() && !inWord)
            initials += each.toLower();
        inWord = each.isLetterOrNumber();
    }
    return initials;
}

bool sounds(const QuickRow &row, QStringView word)
{
    const QString letters = word.toString().toLower();
    return nameSoundsLike(row.text, letters) || latinInitials(row.text).startsWith(letters)
        || nameSoundsLike(row.also, letters);
}

std::optional<Rank> rankOf(const QuickRow &row, QStringView whole, const QList<QStringView> &words)
{
    if (row.text.startsWith(whole, Qt::CaseInsensitive))
        return Begins;
    Rank rank = Holds;
    for (const QStringView word : words) {
        if (row.text.contains(word, Qt::CaseInsensitive))
            continue;
        if (!row.also.contains(word, Qt::CaseInsensitive) && !sounds(row, word))
            return std::nullopt;
        rank = Sounds;
    }
    return rank;
}

} // namespace

QList<QuickRow> quickMatches(const QList<QuickRow> &rows, QStringView words)
{
    const QStringView whole = words.trimmed();
    if (whole.isEmpty())
        return rows;
    const auto each = whole.split(u' ', Qt::SkipEmptyParts);
    std::array<QList<QuickRow>, ranks> found;
    for (const QuickRow &row : rows) {
        if (const auto rank = rankOf(row, whole, each))
            found[*rank] += row;
    }
    return found[Begins] + found[Holds] + found[Sounds];
}

} // namespace Baojia
