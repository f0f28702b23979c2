// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "reading/readingstyle.h"
#include "reading/readingwords.h"

#include <QtCore/QByteArray>

#include <functional>

namespace Baojia {

/// Where a page finds a kept picture: an address to write into src. Empty: the picture cannot be shown.
using PictureAddress = std::function<QString(const ContentHash &)>;

/// Where a page of the newspaper is reached: an address to write into href. Empty: nowhere.
using PageAddress = std::function<QString(PageId)>;

/// The same of another article.
using ArticleAddress = std::function<QString(ArticleId)>;

/// How articleMarkup() writes an article.
struct ArticleMarkup
{
    PictureAddress pictureAddress;
    bool picturesOpen = false; ///< a picture is a link to itself, where it does not stand in another link
    PageAddress pageAddress;
    ArticleAddress articleAddress;
    ReadingWords words;
    PinyinOver pinyin = PinyinOver::Nothing; ///< over headlines and names; that of the body stands in its HTML
    QString headlineTag = QStringLiteral("h1");
    QString id; ///< of the headline, for links within a page; may be empty
    QString footnote; ///< a last line below the source; may be empty
};

/// 引题 标题 副题 作者 正文 with its pictures, then the source line (来源 · date · page · address) and the copyright line:
/// one <article> element. Every text is escaped; the body is what text/htmlsanitizer made.
[[nodiscard]] QString articleMarkup(const Article &article, const ArticleMarkup &how);

/// The article as a page of the reader: UTF-8, its pictures at paper:/article/ID/asset/HASH, nothing fetched from outside.
/// What style.text says was done to the article before (Rendition).
[[nodiscard]] QByteArray articleHtml(const Article &article,
                                     const ReadingStyle &style,
                                     const ReadingWords &words = {},
                                     const QString &footnote = {});

/// "第063版 思想周刊"; empty for a source without pages.
[[nodiscard]] QString pageCaption(const QString &label, const QString &name, const ReadingWords &words);

}
