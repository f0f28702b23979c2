// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"

#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// 第A01版：头版 taken apart.
struct FounderLabel
{
    QString label; ///< "A01", "063": as printed, never a number
    QString name; ///< may be empty
};

/// Reads a page label that begins the line: `第063版:思想周刊`, `01版:要闻`, `A01： 头版`, `第5版(国内专页)`.
[[nodiscard]] std::optional<FounderLabel> readPageLabel(QStringView line);
/// Reads `第…版` that stands anywhere in the line.
[[nodiscard]] std::optional<FounderLabel> findPageLabel(QStringView line);

/// The label without leading zeros and in capitals: pages are the same when this is ("1", "01" and "001" of one paper).
[[nodiscard]] QString comparableLabel(QStringView label);

/// The order of pages: A1 before A02 before B01.
[[nodiscard]] bool pageLabelBefore(const QString &left, const QString &right);

/// Whether it reads like the name of a newspaper: 重庆日报, 青年参考.
[[nodiscard]] bool looksLikeNewspaper(QStringView name);
/// A newspaper's name without 数字报, 电子版, 社 and book title marks; what was given when nothing is left.
[[nodiscard]] QString newspaperName(QStringView text);
/// The newspaper that a <title> such as 要闻-重庆日报数字报 names; empty when none.
[[nodiscard]] QString newspaperInTitle(QStringView title);

/// What the words of a title say an item is; none when they say nothing.
[[nodiscard]] std::optional<ArticleKind> kindFromTitle(QStringView title);

/// Whether the text is a link of the page's own furniture: 上一篇, 下一版, 放大, 返回目录 …
[[nodiscard]] bool isFurniture(QStringView text);

/// Whether a short line below a title names authors: it holds a role (记者, 通讯员 …) or nothing but people's names. A deck
/// such as 砥砺奋进 铸就辉煌 looks like two names and is none.
[[nodiscard]] bool isAuthorsLine(QStringView text);
/// A byline as a system prints it, without the source stamp 《人民日报》（…）, the editors and what stands around the names.
[[nodiscard]] QString founderByline(QStringView text);

}
