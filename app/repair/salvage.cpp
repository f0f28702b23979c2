// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/salvage.h"

#include "library/statement.h"
#include "repair/repairreport.h"

#include <limits>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Key by key, so that whole rows between two broken pages are not passed over; then in ever longer steps.
constexpr int kSmallSteps = 2000;
constexpr qint64 kLastKey = std::numeric_limits<qint64>::max() / 4;

QString from(const SalvageSource &source)
{
    return source.table
        + (source.index.isEmpty() ? u" NOT INDEXED"_s : QString(u" INDEXED BY "_s + source.index))
        + u" WHERE %1 >= ? ORDER BY %1"_s.arg(source.key);
}

Error outOfOrder(const SalvageSource &source)
{
    return {ErrorKind::LibraryDamaged, source.table, u"rows are out of order"_s};
}

} // namespace

bool Salvage::isDamage(const Error &error)
{
    return error.kind == ErrorKind::LibraryDamaged || error.kind == ErrorKind::ReadFailed
        || error.kind == ErrorKind::NotALibrary || error.kind == ErrorKind::Database
        || error.kind == ErrorKind::TooLarge;
}

Result<int> Salvage::rows(const SalvageSource &source,
                          const std::function<Result<void>(const Statement &)> &take)
{
    const QString sql = u"SELECT "_s + (QStringList{source.key} + source.columns).join(u", "_s) + u" FROM "_s + from(source);
    int gaps = 0;
    qint64 start = 1;
    qint64 failed = 0;
    for (;;) {
        Statement rows(m_damaged, sql);
        rows.bind(start);
        qint64 last = start - 1;
        auto row = rows.step();
        for (; row && *row; row = rows.step()) {
            // A page that stands in the place of another has other keys.
            if (rows.integer(0) < std::max(last, start)) {
                row = outOfOrder(source);
                break;
            }
            last = rows.integer(0);
            if (auto wanted = m_progress.report(++m_rows, 0, RepairStep::salvage); !wanted)
                return wanted.error();
            if (auto taken = take(rows); !taken)
                return taken.error();
        }
        if (row)
            return gaps;
        if (!isDamage(row.error()))
            return row.error();
        ++gaps;
        auto next = nextReadable(source, last + 1);
        // A key that is read although its row is not: the row goes on in pages that are broken.
        if (next && *next > 0 && *next == failed)
            next = nextReadable(source, *next + 1);
        if (!next)
            return next.error();
        if (*next <= 0)
            return gaps;
        failed = start = *next;
    }
}

Result<qint64> Salvage::nextReadable(const SalvageSource &source, qint64 key)
{
    const QString sql = u"SELECT "_s + source.key + u" FROM "_s + from(source) + u" LIMIT 1"_s;
    qint64 step = 1;
    for (int tried = 0; key < kLastKey; ++tried) {
        if (auto wanted = m_progress.report(m_rows, 0, RepairStep::salvage); !wanted)
            return wanted.error();
        Statement probe(m_damaged, sql);
        const auto row = probe.bind(key).step();
        if (row && !*row)
            return 0;
        if (row && probe.integer(0) >= key)
            return probe.integer(0);
        if (!row && !isDamage(row.error()))
            return row.error();
        if (tried > kSmallSteps)
            step *= 2;
        key += step;
    }
    return 0;
}

} // namespace Baojia
