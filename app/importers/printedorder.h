// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <tuple>

namespace Baojia {

/// A page label as letters and number, so that A2 comes before A10 and 2 before 010.
struct PrintedOrder
{
    explicit PrintedOrder(const QString &label)
    {
        qsizetype at = 0;
        while (at < label.size() && !label.at(at).isDigit())
            ++at;
        letters = label.first(at);
        for (; at < label.size() && label.at(at).isDigit() && number < 1'000'000; ++at)
            number = number * 10 + label.at(at).digitValue();
        rest = label.sliced(at);
    }

    QString letters;
    int number = 0;
    QString rest;

    friend bool operator<(const PrintedOrder &left, const PrintedOrder &right)
    {
        return std::tie(left.letters, left.number, left.rest)
            < std::tie(right.letters, right.number, right.rest);
    }
};

} // namespace Baojia
