// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "library/connection.h"
#include "repair/salvage.h"

#include <QtCore/QStringList>

namespace Baojia {

/// Copies the rows of a damaged library into a new one of the same schema, which is empty. Every value comes as what its
/// column holds, whatever the damaged file says it is.
class RowCopy
{
public:
    /// All must outlive it.
    RowCopy(Connection &damaged, Connection &fresh, Progress &progress)
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_salvage(damaged, progress)
    { }

    /// What a person did and headings first, then texts, pictures and documents. Foreign keys are not looked at: they have to
    /// be off, and checked afterwards.
    Result<void> run();

    /// Articles that an index knows, and of which no row came: edition, and the identity as it stands there.
    struct Missing
    {
        qint64 edition = 0;
        QString identity;
    };
    [[nodiscard]] const QList<Missing> &missing() const { return m_missing; }
    [[nodiscard]] qint64 missingCount() const { return m_missingCount; }
    [[nodiscard]] const QStringList &gaps() const { return m_gaps; }

    /// Whether the damaged file has this table just as a library has it: one of another making is not looked at.
    [[nodiscard]] Result<bool> hasTable(const QString &table);

private:
    Result<void> copy(const QString &table, const QString &key);
    Result<void> copyNames();
    Result<void> copyFromIndexes();
    Result<void> findMissing();
    Result<void> note(const QString &table, const Result<int> &gaps);

    Connection &m_damaged;
    Connection &m_fresh;
    Salvage m_salvage;
    QStringList m_gaps;
    QList<Missing> m_missing;
    qint64 m_missingCount = 0;
};

} // namespace Baojia
