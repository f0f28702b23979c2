// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "library/connection.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace Baojia {

using SavedSearchId = StrongId<struct SavedSearchTag>;

/// A search that a person keeps 已存搜索.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString query; ///< as typed; where it searches stands in it
};

/// The saved searches of a library, in the order a person gave them.
class SavedSearches
{
public:
    explicit SavedSearches(Connection &connection)
        : m_connection(connection)
    { }

    [[nodiscard]] Result<QList<SavedSearch>> all();
    /// Puts one at `place` (from 0; past the end: last). Whether that changed anything: a query is saved
    /// once.
    [[nodiscard]] Result<bool> add(const QString &name, const QString &query, int place);
    /// Whether that changed anything.
    [[nodiscard]] Result<bool> rename(SavedSearchId id, const QString &name);
    [[nodiscard]] Result<bool> remove(SavedSearchId id);
    [[nodiscard]] Result<bool> move(SavedSearchId id, int place);

private:
    Result<void> writeOrder(const QList<SavedSearchId> &ids);

    Connection &m_connection;
};

} // namespace Baojia
