// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/draftassets.h"

#include "library/articlecontent.h"

namespace Baojia {

Result<ContentHash> DraftAssets::keep(const ContentHash &hash)
{
    if (hash.isNull() || m_kept.contains(hash))
        return hash;
    auto present = m_assets.contains(hash);
    if (!present)
        return present.error();
    if (!*present) {
        const auto asset = m_draft.assets.constFind(hash);
        if (asset == m_draft.assets.cend())
            return ContentHash();
        if (auto added = m_assets.add(hash, *asset); !added)
            return added.error();
    }
    m_kept.insert(hash);
    return hash;
}

Result<ContentHash> DraftAssets::foreseen(const ContentHash &hash)
{
    if (hash.isNull() || m_draft.assets.contains(hash))
        return hash;
    const auto present = m_assets.contains(hash);
    if (!present)
        return present.error();
    return *present ? hash : ContentHash();
}

Result<void> DraftAssets::settlePictures(ReadyArticle &content, Settle settle)
{
    bool allKept = true;
    for (ArticleImage &image : content.article.images) {
        const auto kept = (this->*settle)(image.asset);
        if (!kept)
            return kept.error();
        allKept = allKept && *kept == image.asset;
        image.asset = *kept;
    }
    if (!allKept)
        content.hash = articleHash(content.article, content.original);
    return {};
}

} // namespace Baojia
