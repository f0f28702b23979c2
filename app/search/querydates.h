// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>

#include <optional>

namespace Baojia {

/// The days that a value of `date:` means, both included; an invalid date is no bound.
struct QueryDates
{
    QDate from;
    QDate to;
};

/// Reads the forms that queryparser.h lists; nullopt for anything else, for days that no calendar has and for
/// ranges that end before they begin.
[[nodiscard]] std::optional<QueryDates> parseQueryDates(QStringView value);

} // namespace Baojia
