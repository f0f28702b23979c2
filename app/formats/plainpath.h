// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// What the way to a file says of the article in it: 剪报/青石日报/2024年5月/03日/A01版：要闻/标题.txt
struct PlainPath
{
    QString newspaper; ///< the folder named like one, else the chosen folder
    QString pageLabel; ///< A01; a folder below the newspaper that is no page is one by its name; empty: there
                       ///< is none
    QString pageName; ///< 要闻
    QDate date; ///< invalid: not named
    bool dateInName = false; ///< the file's own name has it
    QString title; ///< of the file's name without date, page and number; empty: it says nothing
};

/// `chosen` is the name of what a person dropped, `file` the name in it.
[[nodiscard]] PlainPath plainPath(const QString &chosen, const QString &file);

} // namespace Baojia
