// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/contenturl.h"
#include "ui/reader/readingstate.h"

#include <optional>

namespace Baojia {

/// What a window shows first, read before there is one. Empty where the library is.
struct FirstReading
{
    std::optional<OpenedArticle> article;
    std::optional<PageState> front; ///< where there is no article: the front of this page

    /// nullopt: nothing to show.
    [[nodiscard]] std::optional<ContentUrl> url() const;
    /// Its name, where there is something to show.
    [[nodiscard]] QString newspaper() const;
    /// Of the article, 0 top to 1 end.
    [[nodiscard]] double position() const { return article ? article->article.position : 0; }
};

/// For reader threads. Where reading ended; the front of the first newspaper's newest edition where that is not known or
/// not there any more. Database.
[[nodiscard]] Result<FirstReading>
readFirst(LibraryReader &reader, ArticleId lastArticle, PageId lastPage, const ShownNames &names = {});

} // namespace Baojia
