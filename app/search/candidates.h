// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/connection.h"
#include "library/statement.h"
#include "search/searchplan.h"

#include <QtCore/QDeadlineTimer>

namespace Baojia {

/// Walks through the articles that a query may mean, newest first, and looks at each. Every candidate is a
/// row, also those that turn out not to match, so that the time can be looked at between them: SQLite's own
/// way to interrupt a statement is out of reach behind Qt's driver.
class Candidates
{
public:
    /// Begins below the sort key `after`; 0: with the newest. `connection` must outlive the candidates.
    Candidates(Connection &connection, const SearchPlan &plan, qint64 after, QDeadlineTimer deadline);

    /// The sort key of the next article that matches; 0 when there is none. Errors: QueryTooSlow, Database.
    Result<qint64> next();

private:
    Statement m_rows;
    QDeadlineTimer m_deadline;
};

} // namespace Baojia
