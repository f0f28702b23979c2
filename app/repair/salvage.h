// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "library/connection.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace Baojia {

class Statement;

/// Where rows are read from: a table, or an index that has all the columns.
struct SalvageSource
{
    QString table;
    QString key; ///< a whole number by which the rows are in order: the way around what cannot be read
    QStringList columns;
    QString index; ///< empty: the table itself
};

/// Reads the rows of a damaged database, around the pages that cannot be read.
class Salvage
{
public:
    /// Both must outlive it.
    Salvage(Connection &damaged, Progress &progress)
        : m_damaged(damaged)
        , m_progress(progress)
    { }

    /// Hands every row that can be read to `take`: column 0 is the key, the others follow. Answers how often it had to go
    /// around something. Keys below 1 are no rows of a library. Cancelled, and the errors of `take`.
    [[nodiscard]] Result<int>
    rows(const SalvageSource &source, const std::function<Result<void>(const Statement &)> &take);

    /// Whether an error says that the file is damaged, and not that something is in the way.
    [[nodiscard]] static bool isDamage(const Error &error);

private:
    /// The next key of which something can be read; 0 when there is none.
    [[nodiscard]] Result<qint64> nextReadable(const SalvageSource &source, qint64 from);

    Connection &m_damaged;
    Progress &m_progress;
    qint64 m_rows = 0;
};

} // namespace Baojia
