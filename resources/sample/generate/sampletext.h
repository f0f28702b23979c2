// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// An article of the sample newspaper as its text file gives it.
struct SampleArticle
{
    QString kicker; ///< 引题
    QString title; ///< 标题
    QString deck; ///< 副题
    QString byline; ///< 作者
    QString section; ///< 栏目
    QString picture; ///< 图片: the caption of a drawing that stands above the text; empty: none
    QStringList paragraphs;
};

struct SamplePage
{
    QString label; ///< 01
    QString name; ///< 头版
    QList<SampleArticle> articles;
};

struct SampleEdition
{
    QDate date;
    QList<SamplePage> pages;
};

/// Reads `folder`/<date>/pages.txt (a line a page: label and name) and `folder`/<date>/<label>/*.txt (lines `标题: …`, a
/// blank line, paragraphs parted by blank lines). Empty when nothing could be read.
[[nodiscard]] QList<SampleEdition> readSample(const QString &folder);

}
