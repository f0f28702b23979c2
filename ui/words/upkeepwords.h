// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "library/upkeepreport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace Baojia {

/// What checks, backups and the like are doing and did, in words.
class UpkeepWords
{
    Q_DECLARE_TR_FUNCTIONS(UpkeepWords)

public:
    /// "Checking articles: 12 of 90". `state.subject` is an UpkeepStep.
    [[nodiscard]] static QString progress(const ProgressState &state);
    /// 43%
    [[nodiscard]] static QString percent(int percent);
    /// How much was checked.
    [[nodiscard]] static QString counts(const IntegrityReport &report);
    /// Whether the library is sound.
    [[nodiscard]] static QString verdict(const IntegrityReport &report);
    [[nodiscard]] static QString backedUp(const BackupReport &report);
    [[nodiscard]] static QString restored(const RestoreReport &report);
    [[nodiscard]] static QString optimized(const OptimizeReport &report);
    /// One fact a line, with a line end.
    [[nodiscard]] static QString statistics(const LibraryStatistics &statistics);

private:
    static QString step(const QString &step);
};

} // namespace Baojia
