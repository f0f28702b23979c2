// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlemerge.h"

#include "library/articlereplacement.h"
#include "library/bookmarks.h"
#include "library/continuations.h"
#include "library/corrections.h"
#include "library/duplicates.h"
#include "library/mergedorder.h"
#include "library/pagereferences.h"
#include "library/statement.h"
#include "library/teasers.h"
#include "library/zones.h"

#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

ArticleMerge::ArticleMerge(Connection &connection,
                           ArticleIndex &index,
                           DraftAssets &assets,
                           EditionPlace edition,
                           CommitOutcome &outcome)
    : m_connection(connection)
    , m_index(index)
    , m_assets(assets)
    , m_edition(std::move(edition))
    , m_outcome(outcome)
    , m_articles(connection)
    , m_match(connection, m_edition)
    , m_sortKeys(connection, m_edition.date)
{ }

Result<void> ArticleMerge::merge(PageId page,
                                 bool hasLabel,
                                 const QList<ArticleDraft> &drafts,
                                 const QList<ReadyArticle> &ready)
{
    Placed placed;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (auto done = mergeOne(page, hasLabel, drafts.at(i), ready.at(i), placed); !done)
            return done;
    }
    return page.isValid() ? arrange(page, placed) : Result<void>();
}

/// Brings the article's pictures into the library; those that nobody has are forgotten.
Result<std::optional<StoredArticle>> ArticleMerge::find(const QString &identity, const ReadyArticle &content)
{
    auto found = m_match.find(identity, content);
    if (!found)
        return found.error();
    // It may have been all that a page without a label was made for.
    m_moved = m_moved || found->isMoved || found->bySameText;
    if (found->bySameText) {
        if (auto known = Duplicates(m_connection).adopt(m_edition.id, identity, found->stored->id); !known)
            return known.error();
    }
    return found->stored;
}

Result<bool> ArticleMerge::refer(const StoredArticle &stored,
                                 PageId page,
                                 const QStringList &zones,
                                 const Placed &placed)
{
    auto isNew = PageReferences(m_connection).add(stored.id, page, static_cast<int>(placed.wanted.size()));
    if (!isNew || zones.isEmpty()) {
        m_changed = m_changed || (isNew && *isNew);
        return isNew;
    }
    auto zoned = Zones(m_connection).replace(stored.id, page, zones);
    if (!zoned)
        return zoned;
    m_changed = m_changed || *isNew || *zoned;
    return isNew;
}

Result<void> ArticleMerge::mergeOne(
    PageId page, bool hasLabel, const ArticleDraft &draft, ReadyArticle content, Placed &placed)
{
    const QString identity = m_match.uniqueIdentity(draft);
    if (identity.isEmpty())
        return Error{ErrorKind::BadArgument, draft.title, u"an article without identity"_s};
    if (auto kept = m_assets.keepPictures(content); !kept)
        return kept;
    auto stored = find(identity, content);
    if (!stored)
        return stored.error();
    if (!*stored) {
        const bool continues = !content.continuation.isEmpty();
        if (auto added = add(page, identity, content, placed); !added || !continues)
            return added;
        return noteParts(placed.wanted.last(), page, identity, content);
    }
    if (auto whole = completeParts(**stored, page, identity, content); !whole)
        return whole;

    const StoredArticle &article = **stored;
    const QStringList zones = content.zones;
    const auto isPlaced = Corrections(m_connection).hasPlace(article.id);
    if (!isPlaced)
        return isPlaced.error();
    if (auto pointed = point(article.id, content); !pointed)
        return pointed;
    auto changed = update(article, std::move(content));
    if (!changed)
        return changed.error();
    // A reading that does not know the page must not take an article off the one it stands on, and one that knows another
    // page says that it stands there, too.
    // Where a person put it, it stays.
    const bool isElsewhere = article.page != page && hasLabel && !*isPlaced;
    const bool moves = isElsewhere && !article.pageHasLabel;
    bool refers = false;
    if (moves) {
        if (auto moved = move(article, page); !moved)
            return moved;
        placed.fresh.insert(article.id);
    } else if (isElsewhere) {
        auto referred = refer(article, page, zones, placed);
        if (!referred)
            return referred.error();
        refers = *referred;
    }
    ++(*changed || moves || refers ? m_outcome.updated : m_outcome.unchanged);
    if (article.page != page && !moves)
        return {};
    placed.wanted << article.id;
    if (draft.zones.isEmpty())
        return {};
    auto zoned = Zones(m_connection).replace(article.id, page, zones);
    if (!zoned)
        return zoned.error();
    m_changed = m_changed || *zoned;
    return {};
}

Result<qint64> ArticleMerge::ensureOriginal(const ReadyArticle &content)
{
    return Originals(m_connection).ensure(content.original, content.originalSize, content.originalStream);
}

Result<void>
ArticleMerge::add(PageId page, const QString &identity, const ReadyArticle &content, Placed &placed)
{
    auto key = m_sortKeys.next();
    if (!key)
        return key.error();
    auto end = endOf(page);
    if (!end)
        return end.error();
    auto original = ensureOriginal(content);
    if (!original)
        return original.error();
    const ArticlePlace place{m_edition.id, page, *end};
    auto id = m_articles.insert(place, identity, *key, content.article, *original, content.hash);
    if (!id)
        return id.error();
    if (auto indexed = m_index.add(m_connection, indexedText(content.article, m_edition.newspaperId, *key)); !indexed)
        return indexed;
    if (content.fingerprint.keys) {
        if (auto kept = Fingerprints(m_connection).set(*key, content.fingerprint); !kept)
            return kept;
    }
    auto adopted = Bookmarks(m_connection).adopt(*id, m_edition.newspaper, m_edition.date, identity);
    if (!adopted)
        return adopted;
    if (auto zoned = Zones(m_connection).add(*id, page, content.zones); !zoned)
        return zoned;
    if (auto pointed = point(*id, content); !pointed)
        return pointed;
    m_ends.insert(page, *end + 1);
    placed.wanted << *id;
    placed.fresh.insert(*id);
    ++m_outcome.added;
    m_changed = true;
    return {};
}

Result<void>
ArticleMerge::noteParts(ArticleId article, PageId page, const QString &identity, const ReadyArticle &content)
{
    auto noted = Continuations(m_connection, m_edition.id).note(article, page, identity, content);
    if (!noted)
        return noted.error();
    m_changed = m_changed || *noted;
    m_hasParts = true;
    return {};
}

/// A part of an article that has more parts comes as the whole of it.
Result<void> ArticleMerge::completeParts(const StoredArticle &stored, PageId page, const QString &identity, ReadyArticle &content)
{
    Continuations continuations(m_connection, m_edition.id);
    auto part = continuations.joinedPart(identity);
    if (!part)
        return part.error();
    if (*part)
        return continuations.complete(**part, content);
    const bool isNamed = !content.continuation.isEmpty() && !stored.byAlias && page.isValid();
    return isNamed ? noteParts(stored.id, page, identity, content) : Result<void>();
}

/// What is no teaser any more keeps its row, which then means nothing.
Result<void> ArticleMerge::point(ArticleId article, const ReadyArticle &content)
{
    if (content.article.header.kind != ArticleKind::Teaser)
        return {};
    auto pointed = Teasers(m_connection).set(article, content.pointsTo);
    if (!pointed)
        return pointed.error();
    m_changed = m_changed || *pointed;
    return {};
}

Result<bool> ArticleMerge::update(const StoredArticle &stored, ReadyArticle content)
{
    const auto before = m_match.replaced(stored, content);
    if (!before)
        return before.error();
    if (!*before)
        return false;
    ArticleReplacement replacement(m_connection, m_index, m_edition.newspaperId);
    if (auto done = replacement.replace(stored, **before, content); !done)
        return done.error();
    m_outcome.change.articlesChanged << stored.id;
    m_changed = true;
    return true;
}

Result<void> ArticleMerge::move(const StoredArticle &stored, PageId page)
{
    auto end = endOf(page);
    if (!end)
        return end.error();
    Statement move(m_connection, u"UPDATE article SET page = ?, ord = ? WHERE id = ?"_s);
    if (auto done = move.bind(page).bind(*end).bind(stored.id).run(); !done)
        return done;
    // Zones are parts of the picture of the page it left.
    Statement zones(m_connection, u"DELETE FROM zone WHERE page = ? AND article = ?"_s);
    if (auto done = zones.bind(stored.page).bind(stored.id).run(); !done)
        return done;
    m_changed = true;
    m_moved = true;
    auto left = orderOf(stored.page);
    if (!left)
        return left.error();
    return renumber(stored.page, *left);
}

Result<void> ArticleMerge::arrange(PageId page, const Placed &placed)
{
    auto end = endOf(page);
    if (!end)
        return end.error();
    // New articles were put at the end in the draft's order, so when all are new, or when it holds but a part
    // of what was there before, they stand right, and a long page need not be read.
    const bool allFresh = placed.fresh.size() == placed.wanted.size();
    const bool isPart = placed.fresh.isEmpty() && placed.wanted.size() < *end;
    if (allFresh || isPart)
        return {};
    auto order = orderOf(page);
    if (!order)
        return order.error();
    QList<ArticleId> existing = *order;
    existing.removeIf([&](ArticleId id) { return placed.fresh.contains(id); });
    return renumber(page, mergedArticles(existing, placed.wanted));
}

Result<void> ArticleMerge::renumber(PageId page, const QList<ArticleId> &order)
{
    m_ends.clear();
    // Only rows that stand elsewhere are written: the same input again must write nothing.
    QHash<ArticleId, int> present;
    Statement article(m_connection, u"SELECT id, ord FROM article WHERE page = ?"_s);
    auto row = article.bind(page).step();
    for (; row && *row; row = article.step())
        present.insert(article.id<ArticleId>(0), article.number(1));
    if (!row)
        return row.error();
    Statement move(m_connection, u"UPDATE article SET ord = ? WHERE id = ?"_s);
    for (int place = 0; const ArticleId id : order) {
        if (present.value(id, -1) != place) {
            if (auto done = move.bind(place).bind(id).run(); !done)
                return done;
            m_changed = true;
        }
        ++place;
    }
    return {};
}

Result<QList<ArticleId>> ArticleMerge::orderOf(PageId page)
{
    QList<ArticleId> order;
    Statement article(m_connection, u"SELECT id FROM article WHERE page = ? ORDER BY ord, id"_s);
    auto row = article.bind(page).step();
    for (; row && *row; row = article.step())
        order << article.id<ArticleId>(0);
    if (!row)
        return row.error();
    return order;
}

Result<int> ArticleMerge::endOf(PageId page)
{
    if (const auto known = m_ends.constFind(page); known != m_ends.cend())
        return *known;
    Statement last(m_connection, u"SELECT max(ord) FROM article WHERE page = ?"_s);
    auto found = last.bind(page).step();
    if (!found)
        return found.error();
    const int end = last.isNull(0) ? 0 : last.number(0) + 1;
    m_ends.insert(page, end);
    return end;
}

} // namespace Baojia
