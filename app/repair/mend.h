// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "library/connection.h"
#include "repair/repairreport.h"

namespace Baojia {

class Statement;

/// Makes a sound library of rows that were saved from a damaged one, and notes by name what is lost.
class Mend
{
public:
    /// All must outlive it.
    Mend(Connection &fresh, RepairReport &report, Progress &progress)
        : m_fresh(fresh)
        , m_report(report)
        , m_progress(progress)
    { }

    /// Takes out what does not suit its hash, gives what lost its place another one, and lets go of what belongs to nothing
    /// any more. For every version of the schema.
    Result<void> makeWhole();
    /// Computes the hash of every article anew and marks those that are not what was imported. Wants the newest schema.
    Result<void> markChanged();

    void note(const Loss &loss);

private:
    Result<void> nameNewspapers();
    Result<void> placeArticles();
    Result<void> dropBadAssets();
    Result<void> dropBadOriginals();
    Result<void> noteLosses();
    Result<void> dropArticles();
    Result<void> dropDangling();
    Result<void> noteRows(Loss::Kind kind, const QString &sql);
    Result<QList<qint64>> idsOf(const QString &sql);
    Result<void> mark(qint64 article);

    Connection &m_fresh;
    RepairReport &m_report;
    Progress &m_progress;
};

} // namespace Baojia
