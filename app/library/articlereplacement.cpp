// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlereplacement.h"

#include "library/assets.h"
#include "library/corrections.h"
#include "library/fingerprints.h"
#include "library/teasers.h"

namespace Baojia {

void takeOverPictures(const Article &before, Article &now)
{
    QHash<QString, ContentHash> known;
    for (const ArticleImage &image : before.images) {
        if (!image.asset.isNull())
            known.insert(image.source, image.asset);
    }
    bool kept = false;
    for (ArticleImage &image : now.images) {
        if (image.asset.isNull() && known.contains(image.source)) {
            image.asset = known.value(image.source);
            kept = true;
        }
    }
    if (kept && now.paragraphs == before.paragraphs)
        now.html = before.html;
}

Result<bool> completeReading(Connection &connection, const StoredArticle &stored, const Article &before, ReadyArticle &content)
{
    takeOverPictures(before, content.article);
    OriginalKey original = content.original;
    if (original.hash.isNull()) {
        auto kept = ArticleStore(connection).originalKey(stored.id);
        if (!kept)
            return kept.error();
        original = *kept;
    }
    content.hash = articleHash(content.article, original);
    return stored.hash != content.hash;
}

Result<void>
ArticleReplacement::replace(const StoredArticle &stored, const Article &before, ReadyArticle content)
{
    ArticleStore articles(m_connection);
    const auto oldRow = articles.originalRow(stored.id);
    if (!oldRow)
        return oldRow.error();
    Originals originals(m_connection);
    const auto row = content.original.hash.isNull()
        ? oldRow
        : originals.ensure(content.original, content.originalSize, content.originalStream);
    if (!row)
        return row.error();
    if (auto corrected = Corrections(m_connection).keep(before, content.article); !corrected)
        return corrected;
    const auto alone = Teasers(m_connection).isAlone(stored.id);
    if (!alone)
        return alone.error();
    const IndexedText oldText = indexedText(before, m_newspaper, stored.sortKey, *alone);
    if (auto indexed = reindex(oldText, indexedText(content.article, m_newspaper, stored.sortKey, *alone)); !indexed)
        return indexed;
    if (auto done = articles.replace(stored.id, content.article, *row, content.hash); !done)
        return done;
    if (auto kept = Fingerprints(m_connection).set(stored.sortKey, content.fingerprint); !kept)
        return kept;
    return originals.removeUnused(*oldRow);
}

Result<void> ArticleReplacement::reindex(const IndexedText &before, const IndexedText &now)
{
    if (before.title == now.title && before.body == now.body)
        return {};
    if (auto removed = m_index.remove(m_connection, before); !removed)
        return removed;
    return m_index.add(m_connection, now);
}

} // namespace Baojia
