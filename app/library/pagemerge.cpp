// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/pagemerge.h"

#include "library/articlestore.h"
#include "library/mergedorder.h"
#include "library/statement.h"

namespace Baojia {

using namespace Qt::StringLiterals;

QString PageMerge::label(const PageDraft &draft)
{
    return storableLine(draft.label).trimmed();
}

Result<void> PageMerge::load(EditionId edition)
{
    m_pages.clear();
    m_order.clear();
    Statement page(
        m_connection,
        u"SELECT id, ord, label, name, picture, pdf, saved FROM page WHERE edition = ? ORDER BY ord, id"_s);
    auto row = page.bind(edition).step();
    for (; row && *row; row = page.step()) {
        Page found;
        found.id = page.id<PageId>(0);
        found.edition = edition;
        found.order = page.number(1);
        found.label = page.text(2);
        found.name = page.text(3);
        found.picture = page.hash(4);
        found.pdf = page.hash(5);
        found.saved = page.flag(6);
        m_pages.insert(found.label, found);
        m_order << found.label;
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> PageMerge::merge(EditionId edition, const QList<PageDraft> &drafts)
{
    if (auto loaded = load(edition); !loaded)
        return loaded;
    const QStringList existing = m_order;
    QStringList wanted;
    for (const PageDraft &draft : drafts) {
        const QString name = label(draft);
        if (!m_pages.contains(name)) {
            auto needed = isNeeded(edition, draft);
            if (!needed)
                return needed.error();
            if (!*needed)
                continue;
            if (auto added = add(edition, draft); !added)
                return added;
        } else if (auto completed = complete(draft); !completed) {
            return completed;
        }
        if (!wanted.contains(name))
            wanted << name;
    }
    return arrange(mergedPages(existing, wanted));
}

Result<bool> PageMerge::isNeeded(EditionId edition, const PageDraft &draft)
{
    if (!label(draft).isEmpty() || !draft.picture.isNull() || !draft.pdf.isNull())
        return true;
    ArticleStore articles(m_connection);
    for (const ArticleDraft &article : draft.articles) {
        auto found = articles.find(edition, storableText(article.identity));
        if (!found)
            return found.error();
        if (!found->has_value())
            return true;
    }
    return false;
}

Result<void> PageMerge::add(EditionId edition, const PageDraft &draft)
{
    Page page;
    page.edition = edition;
    page.order = int(m_order.size());
    page.label = label(draft);
    page.saved = false;
    Statement insert(m_connection, u"INSERT INTO page (edition, ord, label, name, saved) VALUES (?, ?, ?, '', 0)"_s);
    if (auto done = insert.bind(edition).bind(page.order).bind(page.label).run(); !done)
        return done;
    page.id = PageId(insert.insertedRow());
    m_pages.insert(page.label, page);
    m_order << page.label;
    m_changed = true;
    return complete(draft);
}

Result<void> PageMerge::complete(const PageDraft &draft)
{
    Page &page = m_pages[label(draft)];
    const QString name = storableLine(draft.name).trimmed();
    auto picture = m_assets.keep(draft.picture);
    if (!picture)
        return picture.error();
    auto pdf = m_assets.keep(draft.pdf);
    if (!pdf)
        return pdf.error();
    Page completed = page;
    if (!name.isEmpty())
        completed.name = name;
    if (!picture->isNull())
        completed.picture = *picture;
    if (!pdf->isNull())
        completed.pdf = *pdf;
    completed.saved = page.saved || draft.saved || !draft.articles.isEmpty() || !completed.picture.isNull()
        || !completed.pdf.isNull();
    const bool isSame = completed.name == page.name && completed.picture == page.picture
        && completed.pdf == page.pdf && completed.saved == page.saved;
    if (isSame)
        return {};
    page = completed;
    m_changed = true;
    return Statement(m_connection, u"UPDATE page SET name = ?, picture = ?, pdf = ?, saved = ? WHERE id = ?"_s)
        .bind(page.name)
        .bind(page.picture)
        .bind(page.pdf)
        .bind(page.saved)
        .bind(page.id)
        .run();
}

Result<void> PageMerge::arrange(const QStringList &labels)
{
    Statement move(m_connection, u"UPDATE page SET ord = ? WHERE id = ?"_s);
    for (int order = 0; const QString &name : labels) {
        Page &page = m_pages[name];
        if (page.order != order) {
            page.order = order;
            m_changed = true;
            if (auto done = move.bind(order).bind(page.id).run(); !done)
                return done;
        }
        ++order;
    }
    return {};
}

Result<void> PageMerge::removeEmptied(EditionId edition)
{
    Statement remove(m_connection,
                     u"DELETE FROM page WHERE edition = ? AND label = '' AND article_count = 0 "
                     "AND picture IS NULL AND pdf IS NULL"_s);
    if (auto done = remove.bind(edition).run(); !done)
        return done;
    if (remove.changedRows() == 0)
        return {};
    m_changed = true;
    if (auto loaded = load(edition); !loaded)
        return loaded;
    return arrange(m_order);
}

} // namespace Baojia
