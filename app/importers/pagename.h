// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

#include "sources/source.h"

namespace Baojia {

/// What the name and the folders of a file say of the page or the edition that it holds.
struct PageName
{
    QString paper; ///< Chinese, from the file's own name; empty: not named
    QString code; ///< "rmrb", lower case; empty: none
    QString folderPaper; ///< Chinese, ends like a newspaper's name, from a folder
    QString folderCode; ///< "rmrb" where a folder is called so
    QDate date; ///< null: not named
    QString label; ///< "01", "A01", "001"; empty: not named
    QString pageName; ///< 要闻
    QString root; ///< folders before the day: what tells apart two newspapers whose files bear no name

    /// `path` with '/' between folders, the last ones above the source included.
    [[nodiscard]] static PageName of(const QString &path);
};

/// `file` with those of the folders above its source that name a newspaper or a day: a person may have chosen
/// the folder of a day.
[[nodiscard]] QString namingPath(const Source &source, const QString &file);

/// The newspaper that a code stands for in file names, where only one uses it: rmrb 人民日报.
[[nodiscard]] QString newspaperOfCode(const QString &code);

/// A newspaper's name within a text such as a PDF's title; empty: none.
[[nodiscard]] QString newspaperInText(const QString &text);

/// Whether the whole line is a newspaper's name: 海南日报, 南方周末.
[[nodiscard]] bool isNewspaperName(const QString &line);

/// What a line at a page's edge says: 第A01版 要闻, 01版：头版, A02 经济.
struct Folio
{
    QString label;
    QString name;
};

[[nodiscard]] std::optional<Folio> folioIn(const QString &line);

} // namespace Baojia
