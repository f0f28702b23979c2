// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/statement.h"

#include <QtCore/QList>

#include <initializer_list>

namespace Baojia {

/// Every row of `statement`, which is bound, as `read` reads it.
template <class F>
auto allRows(Statement &statement, F read) -> Result<QList<decltype(read(statement))>>
{
    QList<decltype(read(statement))> rows;
    auto row = statement.step();
    for (; row && *row; row = statement.step())
        rows << read(statement);
    if (!row)
        return row.error();
    return rows;
}

/// The whole numbers of the only row of `sql`, into each of `counts` in turn. Database.
inline Result<void>
readCounts(Connection &connection, const QString &sql, std::initializer_list<qint64 *> counts)
{
    Statement statement(connection, sql);
    if (const auto row = statement.step(); !row)
        return row.error();
    int column = 0;
    for (qint64 *count : counts)
        *count = statement.integer(column++);
    return {};
}

/// The only row of `statement`, which is bound, or `missing`.
template <class F>
auto oneRow(Statement &statement, F read, const Error &missing) -> Result<decltype(read(statement))>
{
    auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return missing;
    return read(statement);
}

} // namespace Baojia
