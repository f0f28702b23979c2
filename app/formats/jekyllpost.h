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
    /// Where the site begins that a post is of: at its configuration, in the folder of _posts or above.
    struct Site
    {
        QString folder; ///< with a slash; without a configuration the folder that holds _posts
        QStringList categories; ///< the folders between, which are what Jekyll takes them for
        QString title;
    };

    [[nodiscard]] const Site &siteOf(const QString &file);
    /// Also sets the article's original source, which names the newspaper where it is given in full.
    [[nodiscard]] QString newspaperOf(const QString &file, const FrontMatter &head, ArticleDraft &article);

    Source &m_source;
    QHash<QString, Site> m_sites; // by the folder that holds _posts
    QString m_mediaLine; // 文章来源 of the post at hand
};

}
