// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/teasers.h"

#include "library/articlestore.h"
#include "library/statement.h"
#include "text/fingerprint.h"

#include <utility>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTeaser = static_cast<int>(ArticleKind::Teaser);

} // namespace

Result<bool> Teasers::set(ArticleId teaser, const TeaserDraft &draft)
{
    const QStringList wanted{
        storableLine(draft.pageLabel).trimmed(), storableText(draft.identity), storableLine(draft.title)};
    Statement known(m_connection, u"SELECT page, identity, title FROM teaser WHERE article = ?"_s);
    auto found = known.bind(teaser).step();
    if (!found)
        return found.error();
    const bool isSame =
        *found ? QStringList{known.text(0), known.text(1), known.text(2)} == wanted : draft.isEmpty();
    if (isSame)
        return false;
    known.reset();
    if (draft.isEmpty()) {
        auto gone = Statement(m_connection, u"DELETE FROM teaser WHERE article = ?"_s).bind(teaser).run();
        return gone ? Result<bool>(true) : gone.error();
    }
    auto done =
        Statement(m_connection,
                  u"INSERT OR REPLACE INTO teaser (article, page, identity, title) VALUES (?, ?, ?, ?)"_s)
            .bind(teaser)
            .bind(wanted.at(0))
            .bind(wanted.at(1))
            .bind(wanted.at(2))
            .run();
    return done ? Result<bool>(true) : done.error();
}

Result<TeaserTarget> Teasers::target(ArticleId teaser)
{
    TeaserTarget target;
    Statement row(m_connection,
                  u"SELECT t.page, t.identity, t.title, a.edition, (SELECT p.id FROM page p WHERE p.edition "
                  u"= a.edition "
                  "AND p.label = t.page AND t.page <> '') FROM teaser t JOIN article a ON a.id = t.article "
                  "WHERE t.article = ? AND a.kind = ?"_s);
    auto found = row.bind(teaser).bind(kTeaser).step();
    if (!found)
        return found.error();
    if (!*found)
        return target;
    target.pageLabel = row.text(0);
    const QString identity = row.text(1);
    const QString title = row.text(2);
    const auto edition = row.id<EditionId>(3);
    target.page = row.id<PageId>(4);
    row.reset();
    if (!identity.isEmpty()) {
        auto article = ArticleStore(m_connection).find(edition, identity);
        if (!article)
            return article.error();
        if (*article && (*article)->id != teaser) {
            target.article = (*article)->id;
            target.page = (*article)->page;
        }
    }
    if (!target.article.isValid()) {
        if (auto done = findByTitle(edition, title, target); !done)
            return done.error();
    }
    Statement page(m_connection, u"SELECT label FROM page WHERE id = ?"_s);
    if (auto isThere = page.bind(target.page).step(); !isThere)
        return isThere.error();
    else if (*isThere)
        target.pageLabel = page.text(0);
    return target;
}

Result<bool> Teasers::isAlone(ArticleId teaser)
{
    Statement alone(m_connection, u"SELECT EXISTS (SELECT 1 FROM lone_teaser WHERE article = ?)"_s);
    auto row = alone.bind(teaser).step();
    return row ? Result<bool>(alone.flag(0)) : row.error();
}

Result<void> Teasers::setAlone(ArticleId teaser, bool alone)
{
    Statement remember(m_connection,
                       alone ? u"INSERT INTO lone_teaser (article) VALUES (?)"_s
                             : u"DELETE FROM lone_teaser WHERE article = ?"_s);
    return remember.bind(teaser).run();
}

Result<void> Teasers::settle(EditionId edition, NewspaperId newspaper, ArticleIndex &index)
{
    struct Row
    {
        ArticleId id;
        qint64 sortKey = 0;
        bool alone = false;
    };
    QList<Row> rows;
    Statement teaser(m_connection,
                     u"SELECT id, sort_key, id IN (SELECT article FROM lone_teaser) FROM article "
                     "WHERE edition = ? AND kind = ? AND kind <> 0"_s);
    auto row = teaser.bind(edition).bind(kTeaser).step();
    for (; row && *row; row = teaser.step())
        rows << Row{teaser.id<ArticleId>(0), teaser.integer(1), teaser.flag(2)};
    if (!row)
        return row.error();
    for (const Row &known : std::as_const(rows)) {
        const auto found = target(known.id);
        if (!found)
            return found.error();
        const bool alone = !found->article.isValid();
        if (alone == known.alone)
            continue;
        const auto article = ArticleStore(m_connection).load(known.id);
        if (!article)
            return article.error();
        if (auto removed = index.remove(m_connection, indexedText(*article, newspaper, known.sortKey, known.alone)); !removed)
            return removed;
        if (auto added = index.add(m_connection, indexedText(*article, newspaper, known.sortKey, alone)); !added)
            return added;
        if (auto kept = setAlone(known.id, alone); !kept)
            return kept;
    }
    return {};
}

/// On the page that the teaser names a part of the headline will do; anywhere else in the edition it must be
/// the whole.
Result<void> Teasers::findByTitle(EditionId edition, const QString &title, TeaserTarget &target)
{
    const QString wanted = comparableText(title);
    if (wanted.size() < 4)
        return {};
    Statement candidate(m_connection,
                        u"SELECT id, page, kicker, title, deck FROM article WHERE edition = ? AND kind <> ? "
                        "ORDER BY page, ord"_s);
    auto row = candidate.bind(edition).bind(kTeaser).step();
    for (; row && *row; row = candidate.step()) {
        const auto page = candidate.id<PageId>(1);
        const QString headline = comparableText(candidate.text(3));
        const QString all =
            comparableText(QString(candidate.text(2) + candidate.text(3) + candidate.text(4)));
        const bool isNamedPage = page == target.page;
        const bool isPart = all.contains(wanted) || (headline.size() >= 4 && wanted.contains(headline));
        if (headline == wanted ? isNamedPage || target.pageLabel.isEmpty() : isNamedPage && isPart) {
            target.article = candidate.id<ArticleId>(0);
            target.page = page;
            return {};
        }
    }
    return row ? Result<void>() : row.error();
}

} // namespace Baojia
