// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QList>

#include "tests/bench/measure/row.h"

namespace Baojia::Bench {

/// The rows of a run, told as they come.
class Report
{
public:
    /// Says the row at once, so that a long run can be followed.
    void add(const Row &row);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// Columns padded with spaces, for a terminal.
    [[nodiscard]] QString text() const;
    /// The table as docs/performance.md holds it.
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QJsonArray json() const;

private:
    QList<Row> m_rows;
};

/// What the bench is at, on stderr, so that stdout holds the table only.
void say(const QString &sentence);

} // namespace Baojia::Bench
