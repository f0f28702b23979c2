// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// A year or month in which newspapers of the library came out.
struct KnownPeriod
{
    QString name; ///< as `date:` takes it: 2026 or 2026-01
    qint64 articles = 0;

    friend bool operator==(const KnownPeriod &, const KnownPeriod &) = default;
};

/// What `typed` (the beginning of a year or month, in digits and a hyphen) may become, newest first: years,
/// and with a whole year the months of it. Nothing for anything else. Errors: Database.
[[nodiscard]] Result<QList<KnownPeriod>> periodsBeginningWith(Connection &connection, const QString &typed);

} // namespace Baojia
