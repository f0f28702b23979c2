// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/optimize.h"

#include "library/longstatement.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <chrono>
#include <thread>

namespace Baojia {

using namespace Qt::StringLiterals;

namespace {

// Rows that ANALYZE looks at for each index: all of a small library, and a moment's worth of a large one.
constexpr int kAnalysedRows = 1000;
// A file is packed when more than one page in so many is free.
constexpr qint64 kWorthwhile = 10;
// Longer than an import takes for an edition.
constexpr std::chrono::milliseconds kQuiet(1000);
constexpr std::chrono::milliseconds kPause(50);

qint64 bytesOf(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
}

/// Pages of the file, and how many of them are free.
struct Pages
{
    qint64 size = 0; ///< bytes of each
    qint64 all = 0;
    qint64 free = 0;
};

Result<Pages> pagesOf(Connection &connection)
{
    Statement pages(connection,
                    u"SELECT (SELECT page_size FROM pragma_page_size), (SELECT page_count FROM "
                    "pragma_page_count), (SELECT freelist_count FROM pragma_freelist_count)"_s);
    if (auto row = pages.step(); !row)
        return row.error();
    return Pages{pages.integer(0), pages.integer(1), pages.integer(2)};
}

/// Changes when another connection has written.
Result<qint64> dataVersion(Connection &connection)
{
    Statement version(connection, u"PRAGMA data_version"_s);
    if (auto row = version.step(); !row)
        return row.error();
    return version.integer(0);
}

/// LibraryBusy while another program writes, or has written again after a moment: an import is free between
/// two editions, but would give up if it had to wait for all that comes.
Result<void> waitForQuiet(Connection &connection, Progress &progress)
{
    if (auto transaction = Transaction::begin(connection); !transaction)
        return transaction.error();
    const auto before = dataVersion(connection);
    if (!before)
        return before.error();
    for (auto waited = kPause; waited <= kQuiet; waited += kPause) {
        if (auto wanted = progress.report(0, 0, UpkeepStep::database); !wanted)
            return wanted;
        std::this_thread::sleep_for(kPause);
        const auto now = dataVersion(connection);
        if (!now)
            return now.error();
        if (*now != *before)
            return Error{ErrorKind::LibraryBusy, connection.file(), {}};
    }
    return {};
}

Result<void> analyse(Connection &connection)
{
    return connection.execute(u"PRAGMA analysis_limit = %1; ANALYZE"_s.arg(kAnalysedRows));
}

/// Whether the log could be emptied: not while another program reads.
Result<bool> emptyLog(Connection &connection)
{
    Statement checkpoint(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    auto row = checkpoint.step();
    if (!row)
        return row.error();
    return *row && checkpoint.integer(0) == 0;
}

Result<OptimizeReport::Vacuum> pack(Connection &connection, const Pages &pages, Progress &progress)
{
    using Vacuum = OptimizeReport::Vacuum;
    if (pages.free * kWorthwhile <= pages.all)
        return Vacuum::NotWorthwhile;
    // The packed copy is made in a temporary file, and then goes through the log.
    const qint64 packed = (pages.all - pages.free) * pages.size;
    if (QStorageInfo(QFileInfo(connection.file()).absolutePath()).bytesAvailable() < 2 * packed)
        return Vacuum::NoRoom;
    // Of a large library that file would fill the memory.
    if (auto onDisk = connection.execute(u"PRAGMA temp_store = FILE"_s); !onDisk)
        return onDisk.error();
    Result<void> done;
    {
        const LongStatement packing(connection, [&] { return progress.report(0, 0, UpkeepStep::vacuum).has_value(); });
        done = connection.execute(u"VACUUM"_s);
    }
    if (auto inMemory = connection.execute(u"PRAGMA temp_store = MEMORY"_s); !inMemory)
        return inMemory.error();
    if (!done && done.error().kind == ErrorKind::DiskFull)
        return Vacuum::NoRoom;
    if (!done)
        return done.error();
    return Vacuum::Done;
}

} // namespace

Result<OptimizeReport> optimizeLibrary(Connection &connection, IndexUpkeep &index, Progress &progress)
{
    OptimizeReport report;
    report.bytesBefore = bytesOf(connection.file());
    if (auto quiet = waitForQuiet(connection, progress); !quiet)
        return quiet.error();
    if (auto merged = index.optimize(connection, progress); !merged)
        return merged.error();
    if (auto wanted = progress.report(0, 0, UpkeepStep::statistics); !wanted)
        return wanted.error();
    if (auto analysed = analyse(connection); !analysed)
        return analysed.error();
    const auto pages = pagesOf(connection);
    if (!pages)
        return pages.error();
    report.freeBefore = pages->free * pages->size;
    if (auto wanted = progress.report(0, 0, UpkeepStep::vacuum); !wanted)
        return wanted.error();
    const auto vacuum = pack(connection, *pages, progress);
    if (!vacuum)
        return vacuum.error();
    report.vacuum = *vacuum;
    const auto emptied = emptyLog(connection);
    if (!emptied)
        return emptied.error();
    report.logEmptied = *emptied;
    report.bytesAfter = bytesOf(connection.file());
    return report;
}

} // namespace Baojia
