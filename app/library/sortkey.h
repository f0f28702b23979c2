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

/// A sort key for one more article of that day. Walking the keys downwards gives the newest day first and,
/// within a day, the articles in the order in which they were imported. TooMany when the day has 2^24
/// articles already.
[[nodiscard]] Result<qint64> nextSortKey(Connection &connection, QDate date);

/// The day of the edition that an article with that sort key is in.
[[nodiscard]] QDate dateOfSortKey(qint64 key);

} // namespace Baojia
