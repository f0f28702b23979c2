// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/editioncollector.h"
#include "sources/source.h"
#include "text/frontmatter.h"
#include "text/htmldocument.h"

#include <optional>

namespace Baojia {

/// A post as an article.
struct JekyllPost
{
    PlacedArticle placed;
    QStringList missingPictures; ///< addresses of pictures that were not saved with the site
};

/// Reads one post after another of one site.
class JekyllPostReader
{
public:
    /// The source must outlive the reader.
    explicit JekyllPostReader(Source &source);

    /// Errors: those of reading, decoding and of the front matter, NoBody, NoDate, NoNewspaper.
    [[nodiscard]] Result<JekyllPost> read(const QString &file);

private:
    [[nodiscard]] Result<void> readBody(const QString &file, const QString &body, JekyllPost &post);
    [[nodiscard]] Result<void> sanitizeBody(const QString &file, const QString &html, JekyllPost &post);
    [[nodiscard]] QString savePicture(const QString &file, const QString &address, PlacedArticle &placed);
    [[nodiscard]] QString siteTitle(const QString &file);
    /// Also sets the article's original source, which names the newspaper where it is given in full.
    [[nodiscard]] QString newspaperOf(const QString &file, const FrontMatter &head, ArticleDraft &article);

    Source &m_source;
    QHash<QString, QString> m_siteTitles; // by site folder
    QString m_mediaLine; // 文章来源 of the post at hand
};

}
