// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QDate>

namespace Baojia {

/// Whether an edition of that day can be kept: from 1800-01-01 to 9999-12-31.
[[nodiscard]] bool isEditionDate(QDate date);

/// The sort keys of one day; `end` is not one of them.
struct SortKeyRange
{
    qint64 begin = 0;
    qint64 end = 0;
};

/// Those of days on which there can be no edition are less or greater than all others.
[[nodiscard]] SortKeyRange sortKeysOf(QDate date);

/// Sort keys for more articles of a day. Walking the keys downwards gives the newest day first and, within a
/// day, the articles in the order in which they were imported. Asks the library once, so it lives no longer
/// than a transaction, and there is one for a day at a time.
class SortKeys
{
public:
    /// `connection` must outlive it.
    SortKeys(Connection &connection, QDate date)
        : m_connection(connection)
        , m_date(date)
    { }

    /// TooMany when the day has 2^24 articles already.
    [[nodiscard]] Result<qint64> next();

private:
    Connection &m_connection;
    QDate m_date;
    qint64 m_last = 0; ///< the key given last; 0: none yet
};

/// The day of the edition that an article with that sort key is in.
[[nodiscard]] QDate dateOfSortKey(qint64 key);

} // namespace Baojia
