// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editionmerge.h"

#include "library/articlemerge.h"
#include "library/continuations.h"
#include "library/pagemerge.h"
#include "library/sortkey.h"
#include "library/statement.h"
#include "library/teasers.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

QString newspaperKey(const QString &name)
{
    return storableLine(name).normalized(QString::NormalizationForm_C).trimmed();
}

Result<CommitOutcome> EditionMerge::run()
{
    if (m_edition.fault)
        return *m_edition.fault;
    auto newspaper = ensureNewspaper();
    if (!newspaper)
        return newspaper.error();
    auto edition = ensureEdition(m_connection, *newspaper, m_draft.date, m_outcome.change);
    if (!edition)
        return edition.error();
    m_outcome.edition = *edition;
    if (auto merged = mergeContents(*newspaper); !merged)
        return merged.error();
    return m_outcome;
}

Result<void> checkDraft(const EditionDraft &draft)
{
    if (newspaperKey(draft.newspaper).isEmpty())
        return Error{ErrorKind::NoNewspaper, draft.newspaper, {}};
    const QString day = draft.date.toString(Qt::ISODate);
    if (!isEditionDate(draft.date))
        return Error{ErrorKind::BadArgument, day, u"not the date of an edition"_s};
    const bool holdsSomething =
        std::any_of(draft.pages.cbegin(), draft.pages.cend(), [](const PageDraft &page) {
            return !page.articles.isEmpty() || !page.label.isEmpty() || !page.picture.isNull()
                || !page.pdf.isNull();
        });
    if (!holdsSomething)
        return Error{ErrorKind::BadArgument, draft.newspaper + u'/' + day, u"an edition without content"_s};
    return {};
}

Result<NewspaperId> EditionMerge::ensureNewspaper()
{
    const QString name = newspaperKey(m_draft.newspaper);
    const QString sortName = storableLine(m_draft.newspaperSortName).trimmed();
    Statement find(m_connection, u"SELECT id, sort_name FROM newspaper WHERE name = ?"_s);
    auto found = find.bind(name).step();
    if (!found)
        return found.error();
    if (*found) {
        const NewspaperId id = find.id<NewspaperId>(0);
        if (!find.text(1).isEmpty() || sortName.isEmpty())
            return id;
        Statement update(m_connection, u"UPDATE newspaper SET sort_name = ? WHERE id = ?"_s);
        if (auto done = update.bind(sortName).bind(id).run(); !done)
            return done.error();
        return id;
    }
    Statement insert(m_connection, u"INSERT INTO newspaper (name, sort_name) VALUES (?, ?)"_s);
    if (auto done = insert.bind(name).bind(sortName).run(); !done)
        return done.error();
    const NewspaperId id(insert.insertedRow());
    m_outcome.change.newspapersAdded << id;
    return id;
}

Result<EditionId>
ensureEdition(Connection &connection, NewspaperId newspaper, QDate date, LibraryChange &change)
{
    Statement find(connection, u"SELECT id FROM edition WHERE newspaper = ? AND date = ?"_s);
    auto found = find.bind(newspaper).bind(date).step();
    if (!found)
        return found.error();
    if (*found)
        return find.id<EditionId>(0);
    Statement insert(connection, u"INSERT INTO edition (newspaper, date) VALUES (?, ?)"_s);
    if (auto done = insert.bind(newspaper).bind(date).run(); !done)
        return done.error();
    const EditionId id(insert.insertedRow());
    change.editionsAdded << id;
    return id;
}

/// An edition whose articles a person put into another, and of which nothing else is known, does not come back.
Result<void> EditionMerge::removeIfAllMoved(EditionId edition)
{
    Statement remove(m_connection,
                     u"DELETE FROM edition WHERE id = ? AND article_count = 0 AND EXISTS (SELECT 1 FROM moved_article "
                     "WHERE newspaper = edition.newspaper AND date = edition.date) AND NOT EXISTS (SELECT 1 FROM page "
                     "WHERE edition = edition.id AND (picture IS NOT NULL OR pdf IS NOT NULL))"_s);
    if (auto done = remove.bind(edition).run(); !done)
        return done;
    if (remove.changedRows() > 0) {
        m_outcome.change.editionsAdded.removeAll(edition);
        m_outcome.edition = {};
    }
    return {};
}

Result<void> EditionMerge::joinParts(NewspaperId newspaper)
{
    auto joined = Continuations(m_connection, m_outcome.edition).join(m_index, newspaper);
    if (!joined)
        return joined.error();
    m_outcome.change.articlesChanged << joined->articles;
    m_outcome.continuedAlone = joined->alone;
    return {};
}

Result<void> EditionMerge::mergeContents(NewspaperId newspaper)
{
    const EditionId edition = m_outcome.edition;
    DraftAssets assets(m_connection, m_draft);
    PageMerge pages(m_connection, assets);
    if (auto merged = pages.merge(edition, m_draft.pages); !merged)
        return merged;
    const bool isNew = !m_outcome.change.editionsAdded.isEmpty();
    const EditionPlace place{edition, newspaper, newspaperKey(m_draft.newspaper), m_draft.date, isNew};
    ArticleMerge articles(m_connection, m_index, assets, place, m_outcome);
    for (qsizetype i = 0; i < m_draft.pages.size(); ++i) {
        const PageDraft &page = m_draft.pages.at(i);
        const QString label = PageMerge::label(page);
        const PageId id = pages.page(label);
        if (auto merged = articles.merge(id, !label.isEmpty(), page.articles, m_edition.articles.at(i));
            !merged)
            return merged;
    }
    if (articles.hasParts() || !isNew) {
        if (auto joined = joinParts(newspaper); !joined)
            return joined;
    }
    if (auto settled = Teasers(m_connection).settle(edition, newspaper, m_index); !settled)
        return settled;
    if (articles.hasMoved()) {
        if (auto removed = pages.removeEmptied(edition); !removed)
            return removed;
    }
    if (isNew) {
        if (auto removed = removeIfAllMoved(edition); !removed)
            return removed;
    }
    const bool changed = pages.hasChanged() || articles.hasChanged();
    if (changed && !isNew)
        m_outcome.change.editionsChanged << edition;
    return {};
}

} // namespace Baojia
