// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/savedsearches.h"

#include "library/statement.h"

#include <algorithm>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

QList<SavedSearchId> idsOf(const QList<SavedSearch> &searches)
{
    QList<SavedSearchId> ids;
    for (const SavedSearch &search : searches)
        ids << search.id;
    return ids;
}

} // namespace

Result<QList<SavedSearch>> SavedSearches::all()
{
    QList<SavedSearch> searches;
    Statement rows(m_connection, u"SELECT id, name, query FROM saved_search ORDER BY ord, id"_s);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        searches << SavedSearch{rows.id<SavedSearchId>(0), rows.text(1), rows.text(2)};
    if (!row)
        return row.error();
    return searches;
}

Result<bool> SavedSearches::add(const QString &name, const QString &query, int place)
{
    const auto before = all();
    if (!before)
        return before.error();
    Statement insert(
        m_connection,
        u"INSERT INTO saved_search (ord, name, query) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    insert.bind(before->size()).bind(name).bind(query);
    if (auto done = insert.run(); !done)
        return done.error();
    if (insert.changedRows() == 0)
        return false;
    QList<SavedSearchId> ids = idsOf(*before);
    ids.insert(std::clamp<qsizetype>(place, 0, ids.size()), SavedSearchId(insert.insertedRow()));
    if (auto ordered = writeOrder(ids); !ordered)
        return ordered.error();
    return true;
}

Result<bool> SavedSearches::rename(SavedSearchId id, const QString &name)
{
    Statement update(m_connection, u"UPDATE saved_search SET name = ? WHERE id = ? AND name <> ?"_s);
    if (auto done = update.bind(name).bind(id).bind(name).run(); !done)
        return done.error();
    return update.changedRows() > 0;
}

Result<bool> SavedSearches::remove(SavedSearchId id)
{
    Statement remove(m_connection, u"DELETE FROM saved_search WHERE id = ?"_s);
    if (auto done = remove.bind(id).run(); !done)
        return done.error();
    return remove.changedRows() > 0;
}

Result<bool> SavedSearches::move(SavedSearchId id, int place)
{
    const auto before = all();
    if (!before)
        return before.error();
    const QList<SavedSearchId> old = idsOf(*before);
    QList<SavedSearchId> ids = old;
    if (ids.removeAll(id) == 0)
        return false;
    ids.insert(std::clamp<qsizetype>(place, 0, ids.size()), id);
    if (ids == old)
        return false;
    if (auto ordered = writeOrder(ids); !ordered)
        return ordered.error();
    return true;
}

Result<void> SavedSearches::writeOrder(const QList<SavedSearchId> &ids)
{
    Statement update(m_connection, u"UPDATE saved_search SET ord = ? WHERE id = ?"_s);
    for (qsizetype place = 0; place < ids.size(); ++place) {
        if (auto done = update.bind(place).bind(ids.at(place)).run(); !done)
            return done;
    }
    return {};
}

} // namespace Baojia
