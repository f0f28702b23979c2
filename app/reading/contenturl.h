// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/contenthash.h"
#include "paper/ids.h"

#include <QtCore/QUrl>

#include <optional>

namespace Baojia {

/// What the reader pane shows, as an address of the program's own scheme: paper:/article/12, paper:/page/7 (a front made
/// of the page's headlines), paper:/article/12/asset/HASH (a picture that article 12 owns), paper:/page/7/article/12/asset/HASH
/// (the same picture, shown on the front of page 7, which article 12 stands on).
struct ContentUrl
{
    enum class Kind { Article, PageFront, ArticleAsset };

    Kind kind = Kind::Article;
    ArticleId article;
    PageId page;
    ContentHash asset;

    [[nodiscard]] static ContentUrl ofArticle(ArticleId id) { return {Kind::Article, id, {}, {}}; }

    [[nodiscard]] static ContentUrl ofPageFront(PageId id) { return {Kind::PageFront, {}, id, {}}; }

    [[nodiscard]] static ContentUrl ofAsset(ArticleId owner, const ContentHash &hash)
    {
        return {Kind::ArticleAsset, owner, {}, hash};
    }

    /// A picture of `owner` on the front of `front`.
    [[nodiscard]] static ContentUrl ofAssetOnFront(PageId front, ArticleId owner, const ContentHash &hash)
    {
        return {Kind::ArticleAsset, owner, front, hash};
    }

    /// Exactly what toUrl() writes; nothing else, not even other spellings of the same address.
    [[nodiscard]] static std::optional<ContentUrl> parse(const QUrl &url);
    [[nodiscard]] QUrl toUrl() const;

    /// Whether a page at this address may show `asset`: an article its own pictures, a front those of its articles (the
    /// ContentStore checks that they are).
    [[nodiscard]] bool mayShow(const ContentUrl &asset) const;

    friend bool operator==(const ContentUrl &, const ContentUrl &) = default;
};

}
