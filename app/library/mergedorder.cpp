// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergedorder.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace Baojia {

namespace {

/// Takes the digits at the front of `text` off and gives them without leading zeros; nothing when there are
/// none.
std::optional<QStringView> takeNumber(QStringView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (end == text.begin())
        return std::nullopt;
    QStringView number = text.first(end - text.begin());
    text = text.sliced(number.size());
    while (number.size() > 1 && number.front().digitValue() == 0)
        number = number.sliced(1);
    return number;
}

/// Below, at or above 0. Numbers are compared as digits: a label may have more of them than any integer.
int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].digitValue() != b[i].digitValue())
            return a[i].digitValue() - b[i].digitValue();
    }
    return 0;
}

template <class Key>
bool holdsAll(const QList<Key> &all, const QList<Key> &some)
{
    const QSet<Key> known(all.cbegin(), all.cend());
    return std::all_of(some.cbegin(), some.cend(), [&](const Key &key) { return known.contains(key); });
}

} // namespace

bool labelComesBefore(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty();
    QStringView restA = a;
    QStringView restB = b;
    while (!restA.isEmpty() && !restB.isEmpty()) {
        if (restA.front().isDigit() && restB.front().isDigit()) {
            const auto numberA = takeNumber(restA);
            const auto numberB = takeNumber(restB);
            if (const int difference = compareNumbers(*numberA, *numberB); difference != 0)
                return difference < 0;
            continue;
        }
        if (restA.front() != restB.front())
            return restA.front() < restB.front();
        restA = restA.sliced(1);
        restB = restB.sliced(1);
    }
    if (restA.isEmpty() != restB.isEmpty())
        return restA.isEmpty();
    return a < b; // "01" and "1": some order, always the same
}

QStringList mergedPages(const QStringList &existing, const QStringList &wanted)
{
    if (holdsAll(wanted, existing))
        return wanted;
    QStringList merged = existing;
    qsizetype at = 0;
    for (const QString &label : wanted) {
        if (const qsizetype found = merged.indexOf(label); found >= 0) {
            at = found + 1;
            continue;
        }
        while (at < merged.size() && labelComesBefore(merged.at(at), label))
            ++at;
        merged.insert(at++, label);
    }
    return merged;
}

QList<ArticleId> mergedArticles(const QList<ArticleId> &existing, const QList<ArticleId> &wanted)
{
    if (holdsAll(wanted, existing))
        return wanted;
    const QSet<ArticleId> known(existing.cbegin(), existing.cend());
    const auto isKnown = [&](ArticleId id) { return known.contains(id); };
    QList<ArticleId> merged = existing;
    const auto anchor = std::find_if(wanted.cbegin(), wanted.cend(), isKnown);
    qsizetype at = anchor == wanted.cend() ? merged.size() : merged.indexOf(*anchor);
    for (const ArticleId id : wanted) {
        if (isKnown(id))
            at = merged.indexOf(id) + 1;
        else
            merged.insert(at++, id);
    }
    return merged;
}

} // namespace Baojia
