// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmrb/rmrbname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// How many ASCII digits stand at `at`.
qsizetype digitsAt(QStringView text, qsizetype at)
{
    const auto begin = text.begin() + std::min(at, text.size());
    return std::find_if_not(begin, text.end(), isDigit) - begin;
}

QDate day(int year, int month, int dayOfMonth)
{
    return year >= kFirstYear && year <= kLastYear ? QDate(year, month, dayOfMonth) : QDate();
}

// 1946-05-15_…
std::optional<RmrbName> articleName(QStringView stem)
{
    if (stem.size() < 11 || digitsAt(stem, 0) != 4 || stem.at(4) != u'-' || digitsAt(stem, 5) != 2
        || stem.at(7) != u'-' || digitsAt(stem, 8) != 2 || stem.at(10) != u'_')
        return std::nullopt;
    return RmrbName{RmrbName::Shape::Article,
                    day(stem.first(4).toInt(), stem.sliced(5, 2).toInt(), stem.sliced(8, 2).toInt()),
                    {},
                    0};
}

// 19491001-01, 20190101-01-02
std::optional<RmrbName> numberedName(QStringView stem)
{
    constexpr qsizetype most = 3; // digits of a page or place
    if (digitsAt(stem, 0) != 8 || stem.size() < 10 || stem.at(8) != u'-')
        return std::nullopt;
    RmrbName name{RmrbName::Shape::Page,
                  day(stem.first(4).toInt(), stem.sliced(4, 2).toInt(), stem.sliced(6, 2).toInt()),
                  {},
                  0};
    const qsizetype page = digitsAt(stem, 9);
    if (page < 1 || page > most)
        return std::nullopt;
    name.page = stem.sliced(9, page).toString();
    const QStringView rest = stem.sliced(9 + page);
    if (rest.isEmpty())
        return name;
    const qsizetype place = digitsAt(rest, 1);
    if (rest.at(0) != u'-' || place < 1 || place > most || place + 1 != rest.size())
        return std::nullopt;
    name.shape = RmrbName::Shape::Crawled;
    name.place = rest.sliced(1).toInt();
    return name;
}

// 1946年05月
std::optional<RmrbName> monthName(QStringView stem)
{
    const qsizetype month = digitsAt(stem, 5);
    if (digitsAt(stem, 0) != 4 || stem.size() != 6 + month || stem.at(4) != u'年' || month < 1 || month > 2
        || stem.at(5 + month) != u'月')
        return std::nullopt;
    return RmrbName{
        RmrbName::Shape::Index, day(stem.first(4).toInt(), stem.sliced(5, month).toInt(), 1), {}, 0};
}

} // namespace

std::optional<RmrbName> rmrbName(QStringView file)
{
    const QStringView base = file.sliced(file.lastIndexOf(u'/') + 1);
    const qsizetype dot = base.lastIndexOf(u'.');
    const QStringView suffix = dot < 0 ? QStringView() : base.sliced(dot + 1);
    const bool markdown = suffix.compare("md"_L1, Qt::CaseInsensitive) == 0;
    if (!markdown && suffix.compare("txt"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QStringView stem = base.first(dot);
    auto name = articleName(stem);
    if (!name)
        name = monthName(stem);
    if (!name && !markdown)
        name = numberedName(stem);
    return name && name->date.isValid() ? name : std::nullopt;
}

} // namespace Baojia
