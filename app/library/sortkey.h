// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QDate>

namespace Baojia {

/// Whether an edition of that day can be kept: from 1800-01-01 to 9999-12-31.
[[nodiscard]] bool isEditionDate(QDate date);

/// A sort key for one more article of that day. Walking the keys downwards gives the newest day first and,
/// within a day, the articles in the order in which they were imported. TooMany when the day has 2^24
/// articles already.
[[nodiscard]] Result<qint64> nextSortKey(Connection &connection, QDate date);

/// The least and the greatest sort key an article of that day can have. `date` must be isEditionDate().
[[nodiscard]] qint64 firstSortKey(QDate date);
[[nodiscard]] qint64 lastSortKey(QDate date);
/// The day of the edition that an article with that sort key is in.
[[nodiscard]] QDate dateOfSortKey(qint64 key);

} // namespace Baojia
