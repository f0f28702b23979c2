// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/facingpages.h"

#include <algorithm>
#include <iterator>

namespace Baojia {

namespace {

/// A12 -> section A, number 12.
struct PageNumber
{
    QString section;
    int number = 0; ///< 0: none

    friend bool operator==(const PageNumber &, const PageNumber &) = default;
};

PageNumber numberOf(const QString &label)
{
    qsizetype digits = 0;
    while (digits < label.size() && label.at(label.size() - 1 - digits).isDigit())
        ++digits;
    return {label.chopped(digits), label.last(digits).toInt()};
}

QList<PageNumber> numbersOf(const QList<Page> &pages)
{
    QList<PageNumber> numbers;
    for (const Page &page : pages)
        numbers.append(numberOf(page.label));
    const bool all = std::ranges::all_of(numbers, [](const PageNumber &each) { return each.number > 0; });
    for (qsizetype i = 0; i < numbers.size() && !all; ++i)
        numbers[i] = {{}, static_cast<int>(i) + 1};
    return numbers;
}

} // namespace

QList<PageId> facingPages(const QList<Page> &pages, PageId page)
{
    const auto at = std::ranges::find(pages, page, &Page::id);
    if (at == pages.end())
        return {page};
    const QList<PageNumber> numbers = numbersOf(pages);
    const PageNumber own = numbers.at(std::distance(pages.begin(), at));
    const bool left = own.number % 2 == 0;
    const qsizetype other = numbers.indexOf(PageNumber{own.section, own.number + (left ? 1 : -1)});
    if (other < 0)
        return {page};
    const PageId beside = pages.at(other).id;
    return left ? QList<PageId>{page, beside} : QList<PageId>{beside, page};
}

} // namespace Baojia
