// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// What the name of a file in a dump of 人民日报 says.
struct RmrbName
{
    enum class Shape {
        Article, ///< 1946-05-15_标题_副题.md: one article, its page stands in the text
        Page, ///< 19491001-01.txt: the articles of one page
        Crawled, ///< 20190101-01-02.txt: one article, date-page-place
        Index, ///< 1946年05月.md: the titles of a month
    };

    Shape shape = Shape::Article;
    QDate date; ///< of an index the first of its month
    QString page; ///< as written, "01"; empty where the name has none
    int place = 0; ///< on the page, from 1; 0: not told
};

/// nullopt: the name is none of these, or its day is in no calendar.
[[nodiscard]] std::optional<RmrbName> rmrbName(QStringView file);

} // namespace Baojia
