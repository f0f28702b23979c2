// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/continuations.h"

#include "library/assets.h"
#include "library/corrections.h"
#include "library/fingerprints.h"
#include "library/mergedorder.h"
#include "library/pagereferences.h"
#include "library/statement.h"
#include "text/fingerprint.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPartColumns = u"c.identity, c.article, c.ord, c.page, p.label, c.onto, c.begun, "
                                     u"c.named, c.title, c.paragraphs, c.images, c.original";

ArticlePart readPart(const Statement &row)
{
    return {row.text(0),
            row.id<ArticleId>(1),
            row.number(2),
            row.id<PageId>(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.number(9),
            row.number(10),
            row.integer(11)};
}

/// 4 and 04 are one page.
bool isSamePage(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && !labelComesBefore(a, b) && !labelComesBefore(b, a);
}

/// One of them is the other, or a good part of it.
bool isSameTitle(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 4;
    const QString one = comparableText(a);
    const QString other = comparableText(b);
    if (one.size() < shortest || other.size() < shortest)
        return !one.isEmpty() && one == other;
    return one.contains(other) || other.contains(one);
}

/// Puts `part` in the place of the article's piece of that order; the pieces before it have `before`
/// paragraphs and images.
void replacePiece(Article &whole, const ArticlePart &old, const ArticlePart &before, const Article &part)
{
    QStringList pieces = whole.html.split(partSeam());
    if (old.order < pieces.size())
        pieces[old.order] = part.html;
    whole.html = pieces.join(partSeam());
    whole.paragraphs = whole.paragraphs.first(before.paragraphs) + part.paragraphs
        + whole.paragraphs.mid(before.paragraphs + old.paragraphs);
    whole.images =
        whole.images.first(before.images) + part.images + whole.images.mid(before.images + old.images);
}

/// Whether the counts of the parts are those of the article; they are not in a damaged library.
bool isWhole(const Article &whole, const QList<ArticlePart> &parts)
{
    qsizetype paragraphs = 0;
    qsizetype images = 0;
    for (const ArticlePart &part : parts) {
        paragraphs += part.paragraphs;
        images += part.images;
    }
    return paragraphs == whole.paragraphs.size() && images == whole.images.size()
        && whole.html.split(partSeam()).size() == parts.size();
}

} // namespace

QString partSeam()
{
    return u"<!--part-->"_s;
}

Result<QList<ArticlePart>> Continuations::parts(const QString &condition, qint64 value)
{
    QList<ArticlePart> found;
    Statement part(m_connection,
                   u"SELECT "_s + kPartColumns
                       + u" FROM article_part c JOIN page p ON p.id = c.page WHERE c.edition = ? AND "_s
                       + condition + u" ORDER BY c.article, c.ord"_s);
    auto row = part.bind(m_edition).bind(value).step();
    for (; row && *row; row = part.step())
        found << readPart(part);
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<ArticlePart>> Continuations::joinedPart(const QString &identity)
{
    Statement part(
        m_connection,
        u"SELECT "_s + kPartColumns
            + u" FROM article_part c JOIN page p ON p.id = c.page WHERE c.edition = ? AND c.identity = ? "
              "AND (SELECT count(*) FROM article_part o WHERE o.article = c.article) > 1"_s);
    auto found = part.bind(m_edition).bind(identity).step();
    if (!found)
        return found.error();
    return *found ? std::optional(readPart(part)) : std::nullopt;
}

Result<void> Continuations::write(const ArticlePart &part)
{
    return Statement(m_connection,
                     u"INSERT OR REPLACE INTO article_part (edition, identity, article, ord, page, onto, "
                     u"begun, named, title, "
                     "paragraphs, images, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_edition)
        .bind(part.identity)
        .bind(part.article)
        .bind(part.order)
        .bind(part.page)
        .bind(part.onto)
        .bind(part.begun)
        .bind(part.named)
        .bind(part.title)
        .bind(part.paragraphs)
        .bind(part.images)
        .bind(part.original > 0 ? std::optional(part.original) : std::nullopt)
        .run();
}

Result<bool>
Continuations::note(ArticleId article, PageId page, const QString &identity, const ReadyArticle &content)
{
    const ContinuationDraft &says = content.continuation;
    const Article &text = content.article;
    Statement known(m_connection,
                    u"SELECT onto, begun, named, title, paragraphs, images, page FROM article_part "
                    "WHERE edition = ? AND identity = ?"_s);
    auto found = known.bind(m_edition).bind(identity).step();
    if (!found)
        return found.error();
    const bool isSame = *found && known.text(0) == says.onto && known.text(1) == says.begun
        && known.text(2) == says.named && known.text(3) == text.header.title
        && known.number(4) == text.paragraphs.size() && known.number(5) == text.images.size()
        && known.id<PageId>(6) == page;
    known.reset();
    if (isSame)
        return false;
    ArticlePart part{identity, article, 0, page, {}, says.onto, says.begun, says.named, text.header.title};
    part.paragraphs = static_cast<int>(text.paragraphs.size());
    part.images = static_cast<int>(text.images.size());
    auto written = write(part);
    return written ? Result<bool>(true) : written.error();
}

Result<std::optional<ArticlePart>> Continuations::whole(const ArticlePart &part, ReadyArticle &content)
{
    ArticleStore articles(m_connection);
    auto kept = articles.load(part.article);
    auto all = parts(u"c.article = ?"_s, part.article.value());
    if (!kept || !all)
        return kept ? all.error() : kept.error();
    auto asRead = Corrections(m_connection).asRead(*std::move(kept));
    if (!asRead)
        return asRead.error();
    const Article reading = content.article;
    const bool isStub = reading.paragraphs.isEmpty() && reading.images.isEmpty();
    ArticlePart before;
    for (const ArticlePart &other : std::as_const(*all)) {
        if (other.order >= part.order)
            break;
        before.paragraphs += other.paragraphs;
        before.images += other.images;
    }
    Article now = *std::move(asRead);
    std::optional<ArticlePart> anew;
    // A page that merely lists a part says less than what is here.
    if (!isStub && isWhole(now, *all)) {
        replacePiece(now, part, before, reading);
        anew = part;
        anew->paragraphs = static_cast<int>(reading.paragraphs.size());
        anew->images = static_cast<int>(reading.images.size());
    }
    const bool isFirst = part.order == 0;
    content.article = isFirst && !isStub ? reading : now;
    content.article.html = now.html;
    content.article.paragraphs = now.paragraphs;
    content.article.images = now.images;
    if (!isFirst || isStub) {
        content.original = {};
        content.originalSize = 0;
        content.originalStream = {};
    }
    content.hash = articleHash(content.article, content.original);
    content.fingerprint = fingerprintOf(content.article);
    return anew;
}

Result<void> Continuations::complete(const ArticlePart &part, ReadyArticle &content)
{
    ReadyArticle completed = content;
    auto anew = whole(part, completed);
    if (!anew)
        return anew.error();
    if (*anew && part.order > 0 && !content.original.hash.isNull()) {
        auto row = Originals(m_connection).ensure(content.original, content.originalSize, content.originalStream);
        if (!row)
            return row.error();
        (*anew)->original = *row;
    }
    content = std::move(completed);
    if (!*anew)
        return {};
    const bool isSame = (*anew)->paragraphs == part.paragraphs && (*anew)->images == part.images
        && (*anew)->original == part.original;
    if (auto written = isSame ? Result<void>() : write(**anew); !written)
        return written;
    return (*anew)->original == part.original ? Result<void>() : Originals(m_connection).removeUnused(part.original);
}

/// The article that `later` continues: nothing when there is none, or more than one.
Result<std::optional<ArticlePart>> Continuations::firstOf(const ArticlePart &later)
{
    Statement candidate(
        m_connection,
        u"SELECT a.id, a.identity, a.title, p.id, p.label, c.onto, c.identity, c.ord FROM article a "
        "LEFT JOIN article_part c ON c.article = a.id AND c.ord = (SELECT max(ord) FROM article_part "
        "WHERE article = a.id) JOIN page p ON p.id = coalesce(c.page, a.page) "
        "WHERE a.edition = ? AND a.kind = 0 AND a.id <> ? AND p.id <> ? AND a.page <> ?"_s);
    QList<ArticlePart> titled;
    QList<ArticlePart> paged;
    auto row = candidate.bind(m_edition).bind(later.article).bind(later.page).bind(later.page).step();
    for (; row && *row; row = candidate.step()) {
        ArticlePart first;
        first.article = candidate.id<ArticleId>(0);
        first.identity = candidate.isNull(6) ? candidate.text(1) : candidate.text(6);
        first.title = candidate.text(2);
        first.page = candidate.id<PageId>(3);
        first.pageLabel = candidate.text(4);
        first.onto = candidate.text(5);
        first.order = candidate.isNull(7) ? -1 : candidate.number(7);
        const bool leadsHere = isSamePage(first.onto, later.pageLabel);
        if (!isSamePage(first.pageLabel, later.begun) || (!first.onto.isEmpty() && !leadsHere))
            continue;
        if (isSameTitle(first.title, later.named.isEmpty() ? later.title : later.named))
            titled << first;
        else if (leadsHere && later.named.isEmpty())
            paged << first;
    }
    if (!row)
        return row.error();
    const QList<ArticlePart> &fitting = titled.isEmpty() ? paged : titled;
    return fitting.size() == 1 ? std::optional(fitting.first()) : std::nullopt;
}

/// Whether no person set anything right in it: that could not stay with the whole.
Result<bool> Continuations::isFree(ArticleId article)
{
    Statement corrected(m_connection,
                        u"SELECT EXISTS (SELECT 1 FROM correction WHERE article = ?) "
                        "OR EXISTS (SELECT 1 FROM moved_article WHERE article = ?)"_s);
    auto found = corrected.bind(article).bind(article).step();
    return found ? Result<bool>(!corrected.flag(0)) : found.error();
}

Result<Continuations::Joined> Continuations::join(ArticleIndex &index, NewspaperId newspaper)
{
    Joined joined;
    // One pair at a time: what is joined may be continued itself, and is the last part of another article
    // then.
    for (bool again = true; again;) {
        again = false;
        joined.alone.clear();
        auto later = parts(u"c.begun <> '' AND c.ord = ?"_s, 0);
        if (!later)
            return later.error();
        for (qsizetype i = 0; i < later->size() && !again; ++i) {
            const ArticlePart &part = later->at(i);
            auto first = firstOf(part);
            auto free = isFree(part.article);
            if (!first || !free)
                return first ? free.error() : first.error();
            again = *first && *free;
            if (!again) {
                joined.alone << part.title;
                continue;
            }
            if (auto done = append(**first, part, index, newspaper); !done)
                return done.error();
            joined.articles.removeAll(part.article);
            joined.articles.removeAll((*first)->article);
            joined.articles << (*first)->article;
        }
    }
    return joined;
}

Result<void>
Continuations::append(ArticlePart first, const ArticlePart &later, ArticleIndex &index, NewspaperId newspaper)
{
    ArticleStore articles(m_connection);
    auto shown = articles.load(first.article);
    auto rest = articles.load(later.article);
    auto stored = articles.find(first.article);
    auto restStored = articles.find(later.article);
    auto original = articles.originalRow(first.article);
    auto restOriginal = articles.originalRow(later.article);
    auto key = articles.originalKey(first.article);
    for (const Error *error : {shown ? nullptr : &shown.error(),
                               rest ? nullptr : &rest.error(),
                               stored ? nullptr : &stored.error(),
                               restStored ? nullptr : &restStored.error(),
                               original ? nullptr : &original.error(),
                               restOriginal ? nullptr : &restOriginal.error(),
                               key ? nullptr : &key.error()}) {
        if (error)
            return *error;
    }
    if (first.order < 0) {
        first.order = 0;
        first.paragraphs = static_cast<int>(shown->paragraphs.size());
        first.images = static_cast<int>(shown->images.size());
        if (auto written = write(first); !written)
            return written;
    }
    Article whole = *shown;
    whole.html += partSeam() + rest->html;
    whole.paragraphs += rest->paragraphs;
    whole.images += rest->images;
    for (const IndexedText &text : {indexedText(*shown, newspaper, (*stored)->sortKey),
                                    indexedText(*rest, newspaper, (*restStored)->sortKey)}) {
        if (auto removed = index.remove(m_connection, text); !removed)
            return removed;
    }
    if (auto added = index.add(m_connection, indexedText(whole, newspaper, (*stored)->sortKey)); !added)
        return added;
    auto asRead = Corrections(m_connection).asRead(whole);
    if (!asRead)
        return asRead.error();
    if (auto done = articles.replace(first.article, whole, *original, articleHash(*asRead, *key)); !done)
        return done;
    if (auto kept = Fingerprints(m_connection).set((*stored)->sortKey, fingerprintOf(whole)); !kept)
        return kept;
    auto rests = parts(u"c.article = ?"_s, later.article.value());
    if (!rests)
        return rests.error();
    for (ArticlePart part : std::as_const(*rests)) {
        part.article = first.article;
        if (part.order == 0)
            part.original = *restOriginal;
        part.order += first.order + 1;
        if (auto written = write(part); !written)
            return written;
    }
    return takeOver(first.article, later);
}

/// What hangs on the later part's own article comes to the whole, and that article goes.
Result<void> Continuations::takeOver(ArticleId whole, const ArticlePart &later)
{
    Statement place(m_connection, u"SELECT page, ord FROM article WHERE id = ?"_s);
    if (auto found = place.bind(later.article).step(); !found)
        return found.error();
    const auto page = place.id<PageId>(0);
    const int order = place.number(1);
    place.reset();
    if (auto referred = PageReferences(m_connection).add(whole, page, order); !referred)
        return referred.error();
    const QString moves[] = {u"UPDATE OR IGNORE zone SET article = ? WHERE article = ?"_s,
                             u"UPDATE OR IGNORE page_reference SET article = ? WHERE article = ?"_s,
                             u"UPDATE OR IGNORE article_alias SET article = ? WHERE article = ?"_s,
                             u"UPDATE OR IGNORE bookmark SET (article, identity) = (SELECT id, identity FROM "
                             u"article WHERE id = ?) "
                             "WHERE article = ?"_s};
    for (const QString &sql : moves) {
        if (auto moved = Statement(m_connection, sql).bind(whole).bind(later.article).run(); !moved)
            return moved;
    }
    // The whole is read when both parts are. A bookmark that is left over is of an article that has one
    // already.
    const QString ends[] = {
        u"UPDATE reading_state SET read_at = NULL WHERE article = ? AND NOT EXISTS (SELECT 1 FROM "
        "reading_state WHERE article = ? AND read_at IS NOT NULL)"_s,
        u"DELETE FROM bookmark WHERE article <> ? AND article = ?"_s};
    for (const QString &sql : ends) {
        if (auto done = Statement(m_connection, sql).bind(whole).bind(later.article).run(); !done)
            return done;
    }
    Statement remove(m_connection, u"DELETE FROM article WHERE id = ?"_s);
    if (auto gone = remove.bind(later.article).run(); !gone)
        return gone;
    return Statement(m_connection, u"UPDATE article SET ord = ord - 1 WHERE page = ? AND ord > ?"_s)
        .bind(page)
        .bind(order)
        .run();
}

} // namespace Baojia
