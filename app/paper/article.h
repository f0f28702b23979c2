// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/contenthash.h"
#include "paper/ids.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Baojia {

/// What an item on a page is.
enum class ArticleKind {
    Article, ///< 文章
    Picture, ///< 图片新闻: a photograph with a caption
    Advertisement, ///< 广告
    Teaser, ///< 导读: points to an article on another page
};

/// What a list shows of an article 篇; never its body.
struct ArticleHeader
{
    ArticleId id;
    PageId page;
    EditionId edition;
    int order = 0; ///< place on its page, from 0
    ArticleKind kind = ArticleKind::Article;
    QString kicker; ///< 引题
    QString title; ///< 标题
    QString byline; ///< 作者
    QString section; ///< 栏目
    bool read = false;
    bool bookmarked = false;
};

/// A picture of an article.
struct ArticleImage
{
    ContentHash asset; ///< null: the picture was not saved with the page
    QString source; ///< its address as the document gives it
    QString caption; ///< 图片说明
};

/// A page as an article that stands on it names it.
struct PageMention
{
    PageId page;
    QString label;
    QString name;
};

/// Where a teaser leads, as far as it is known.
struct TeaserTarget
{
    QString pageLabel; ///< of the page, or as the teaser says it; empty: not known
    PageId page; ///< invalid: the edition has no such page
    ArticleId article; ///< invalid: it is not in the library

    friend bool operator==(const TeaserTarget &, const TeaserTarget &) = default;
};

/// An article whole.
struct Article
{
    ArticleHeader header;
    QString newspaper;
    QDate date;
    QString pageLabel; ///< empty for a source without pages
    QString pageName;
    QList<PageMention> otherPages; ///< of the same edition on which it stands, too; in printed order
    TeaserTarget pointsTo; ///< of a teaser
    QString deck; ///< 副题
    std::optional<QDateTime> published; ///< with its offset from UTC
    QString html; ///< sanitised; pictures are <img src="asset:HASH">
    QStringList paragraphs; ///< the same text, plain
    QList<ArticleImage> images;
    QString sourceUrl; ///< where it was saved from
    QString originalSource; ///< the newspaper or agency the text names as its source (文章来源)
    QString copyright; ///< the copyright line found in the document
    QStringList tags;
    QStringList categories;
    QString importer; ///< id of the importer that read it
    QStringList warnings; ///< doubts of the importer, as words of importers/draft warnings
};

/// The document an article was read from, kept byte for byte and never shown as a page.
struct OriginalDocument
{
    QString name; ///< file name
    QString mediaType; ///< text/html, text/markdown, text/plain …
    QString charset; ///< the encoding its bytes were read with
    QByteArray bytes;
    QString path = {}; ///< name with the folders of the source that it came from; empty: not known
};

}
