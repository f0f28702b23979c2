// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/libraryreader.h"
#include "reading/contenturl.h"
#include "reading/readingstyle.h"
#include "reading/readingwords.h"
#include "rendition/rendition.h"

#include <QtCore/QByteArray>

namespace Baojia {

struct FrontItem;

/// Bytes with their media type.
struct Content
{
    QByteArray mediaType; ///< "text/html" (always UTF-8), "image/png" …
    QByteArray bytes;
};

/// Says what a ContentUrl returns. Serves an asset only to the article that owns it.
class ContentStore
{
public:
    /// `rendition` must outlive it; null: texts are shown as they were printed.
    explicit ContentStore(LibraryReader &reader, ReadingWords words = {}, const Rendition *rendition = nullptr);

    /// NoSuchArticle, NoSuchPage, NoSuchAsset, or the library's error.
    [[nodiscard]] Result<Content> content(const ContentUrl &url, const ReadingStyle &style);

private:
    [[nodiscard]] QByteArray article(const Article &article, const ReadingStyle &style) const;
    [[nodiscard]] QString rendered(const QString &name, const ReadingStyle &style) const;
    void render(FrontItem &item, const ReadingStyle &style) const;
    [[nodiscard]] Result<Content> front(PageId id, const ReadingStyle &style);
    [[nodiscard]] Result<Content> picture(const ContentUrl &url);

    LibraryReader &m_reader;
    ReadingWords m_words;
    const Rendition *m_rendition;
};

}
