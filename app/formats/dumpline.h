// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Baojia {

/// A line of a text dump: a page of an e-paper as a browser copies or a crawler prints it.
struct DumpLine
{
    QString text; ///< without blanks at both ends
    int indent = 0; ///< blanks before it: spaces, U+3000, no-break spaces

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

/// The lines of `text`. A row 上一篇 下一篇 that stands before other text becomes a line of its own, and the arrows 3 and 4 of
/// the Webdings font go with it.
[[nodiscard]] QList<DumpLine> dumpLines(const QString &text);

/// 第063版:思想周刊·智库, A01： 头版
struct DumpPageLabel
{
    QString label;
    QString name;
};

[[nodiscard]] std::optional<DumpPageLabel> pageLabelIn(const QString &line);

/// 作者:… 《光明日报》( 2014年07月03日 04版)
struct DumpStamp
{
    QString before; ///< what stands before it on the line: a byline, or nothing
    QString newspaper;
    QDate date;
    QString label;
};

[[nodiscard]] std::optional<DumpStamp> stampIn(const QString &line);

/// 2026 年 01 月 28 日 星期 放大 缩小 默认; 光明日报 2014年07月03日 星期四
struct DumpDateLine
{
    QString newspaper; ///< what stands before the date; mostly empty
    QDate date;
};

[[nodiscard]] std::optional<DumpDateLine> dateLineIn(const QString &line);

/// 上一篇, 下一版, 返回目录 …
[[nodiscard]] bool isNavigation(const QString &line);
/// 放大 缩小 默认, 字号, 朗读, 打印 …
[[nodiscard]] bool isControl(const QString &line);
/// The name of a newspaper or of its web site alone on a line: 重庆日报, 中青在线.
[[nodiscard]] bool isMasthead(const QString &line);
/// 重庆日报报业集团主办, 主管：…
[[nodiscard]] bool isPublisher(const QString &line);
/// Address, vendor, licence numbers, editors: what stands below an article and is none of it.
[[nodiscard]] bool isFooter(const QString &line);
/// 版权所有, 未经授权, 版权与免责声明 …
[[nodiscard]] bool isCopyright(const QString &line);
/// Whether a line can only be text, not heading: indented and long, a sentence, or a dateline (本报某地7月2日电).
[[nodiscard]] bool isBodyLine(const DumpLine &line);
/// Whether a line begins like a report: 本报…电, 新华社…, 【…】.
[[nodiscard]] bool isDateline(const QString &line);

}
