// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/assets.h"
#include "library/readyedition.h"
#include "paper/draft.h"

#include <QtCore/QSet>

namespace Baojia {

/// The pictures and PDFs of a draft on their way into the library: only those that something refers to go in.
class DraftAssets
{
public:
    /// Both must outlive it.
    DraftAssets(Connection &connection, const EditionDraft &draft)
        : m_assets(connection)
        , m_draft(draft)
    { }

    /// `hash` once the library holds it, be it from this draft or from before; null when neither has the
    /// bytes.
    [[nodiscard]] Result<ContentHash> keep(const ContentHash &hash);

    /// What keep() would answer. Only reads.
    [[nodiscard]] Result<ContentHash> foreseen(const ContentHash &hash);

    /// Has the library hold the pictures of an article; what nobody has the bytes of is forgotten there.
    [[nodiscard]] Result<void> keepPictures(ReadyArticle &content) { return settlePictures(content, &DraftAssets::keep); }

    /// What keepPictures() would make of it. Only reads.
    [[nodiscard]] Result<void> foreseePictures(ReadyArticle &content) { return settlePictures(content, &DraftAssets::foreseen); }

private:
    using Settle = Result<ContentHash> (DraftAssets::*)(const ContentHash &hash);

    [[nodiscard]] Result<void> settlePictures(ReadyArticle &content, Settle settle);

    Assets m_assets;
    const EditionDraft &m_draft;
    QSet<ContentHash> m_kept;
};

} // namespace Baojia
