// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a library well: checks, backups, restores.
#include "base/log.h"
#include "library/integrity.h"
#include "library/optimize.h"
#include "library/restore.h"
#include "library/statistics.h"
#include "search/segmentupkeep.h"

#include "backend.h"

namespace Baojia {

Progress Backend::progressOf(const UpkeepOrder &order) const
{
    return Progress(order.cancel, [this, order](const ProgressState &state) {
        // A closing program is a wish to stop, too.
        if (m_closing.isCancelled())
            order.cancel.cancel();
        if (order.progress)
            order.progress(state);
    });
}

QFuture<Result<IntegrityReport>> Backend::check(const UpkeepOrder &order)
{
    return m_upkeep.run([this, order](std::monostate &) -> Result<IntegrityReport> {
        auto connection = m_library.connectForReading();
        if (!connection)
            return connection.error();
        SegmentUpkeep index;
        Progress progress = progressOf(order);
        return checkLibrary(*connection, index, progress);
    });
}

QFuture<Result<BackupReport>>
Backend::backUp(const QString &target, CopyOrder::Existing existing, const UpkeepOrder &order)
{
    return m_upkeep.run([this, target, existing, order](std::monostate &) -> Result<BackupReport> {
        auto connection = m_library.connectForReading();
        if (!connection)
            return connection.error();
        Progress progress = progressOf(order);
        return copyLibrary(*connection, {target, CopyOrder::Check::Contents, existing}, progress);
    });
}

QFuture<Result<std::optional<BackupReport>>> Backend::backUpIfDue(const UpkeepOrder &order)
{
    return m_copies.run([this, order](std::monostate &) -> Result<std::optional<BackupReport>> {
        if (m_library.access() == LibraryAccess::ReadOnly)
            return Error{ErrorKind::LibraryReadOnly, m_library.folder(), {}};
        auto connection = m_library.connectForReading();
        if (!connection)
            return connection.error();
        Progress progress = progressOf(order);
        return Baojia::backUpIfDue(*connection, m_library.folder(), QDate::currentDate(), progress);
    });
}

/// What came in is all there without this; only the next backup may come later.
void Backend::countImport()
{
    const auto counted =
        m_writer.run([](Connection &connection) { return Baojia::countImport(connection); }).result();
    if (!counted)
        qCWarning(logBaojia) << "an import was not counted" << counted.error().detail;
}

QFuture<Result<PreparedRestore>> Backend::prepareRestore(const QString &backup, const UpkeepOrder &order)
{
    return m_upkeep.run([this, backup, order](std::monostate &) -> Result<PreparedRestore> {
        // Said before the long part, not after it.
        if (m_library.access() == LibraryAccess::ReadOnly)
            return Error{ErrorKind::LibraryReadOnly, m_library.folder(), {}};
        Progress progress = progressOf(order);
        return Baojia::prepareRestore(m_library.folder(), backup, progress);
    });
}

QFuture<Result<OptimizeReport>> Backend::optimize(const UpkeepOrder &order)
{
    return m_writer.run([this, order](Connection &connection) {
        SegmentUpkeep index;
        Progress progress = progressOf(order);
        return optimizeLibrary(connection, index, progress);
    });
}

QFuture<Result<LibraryStatistics>> Backend::statistics(const UpkeepOrder &order)
{
    return m_upkeep.run([this, order](std::monostate &) -> Result<LibraryStatistics> {
        auto connection = m_library.connectForReading();
        if (!connection)
            return connection.error();
        SegmentUpkeep index;
        Progress progress = progressOf(order);
        return libraryStatistics(*connection, index, progress);
    });
}

} // namespace Baojia
