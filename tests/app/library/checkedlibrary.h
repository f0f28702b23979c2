// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/integrity.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/mergeforecast.h"

#include <QtCore/QTemporaryDir>

#include <memory>
#include <optional>

#include "tests/app/library/drafts.h"

namespace Baojia {

/// A test over a library of its own, which is open for writing while the test runs and is checked when it ends.
class CheckedLibrary : public QObject
{
protected:
    /// For init().
    Result<void> open()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_dir->path());
        if (!library)
            return library.error();
        auto connection = library->connectForWriting();
        if (!connection)
            return connection.error();
        m_connection.emplace(*std::move(connection));
        m_index = std::make_unique<RecordingIndex>();
        return {};
    }

    /// For cleanup(): closes it, and says what is wrong with it; nothing where the test closed it itself.
    QStringList faultsAtTheEnd()
    {
        if (!m_connection)
            return {};
        RecordingUpkeep upkeep;
        Progress progress;
        const auto report = checkLibrary(*m_connection, upkeep, progress);
        QStringList faults = report ? report->faults : QStringList {report.error().detail};
        if (!isIndexOfArticles())
            faults << QStringLiteral("the index holds other articles than the library");
        m_connection.reset();
        return faults;
    }

    LibraryReader reader() { return LibraryReader(*m_connection); }

    LibraryWriter writer() { return {*m_connection, *m_index}; }

    /// An error, too, when a forecast had said otherwise: every merge that is tested is one that is foreseen.
    Result<CommitOutcome> commit(const EditionDraft &draft)
    {
        const auto foreseen = MergeForecast(*m_connection).foresee(makeReady(draft));
        auto outcome = writer().commit(draft);
        if (!outcome)
            return outcome;
        if (!foreseen)
            return Error {ErrorKind::Internal, QStringLiteral("forecast"), foreseen.error().detail};
        const auto counts = [](const CommitOutcome &of) {
            return QStringLiteral("%1 new, %2 changed, %3 there").arg(of.added).arg(of.updated).arg(of.unchanged);
        };
        // What a draft brings twice is there for the forecast, and changed for the merge when it stands on two pages.
        const bool mayRepeat = foreseen->added > 0 && foreseen->updated <= outcome->updated;
        const bool isSame = foreseen->added == outcome->added
            && (foreseen->updated == outcome->updated || mayRepeat)
            && foreseen->updated + foreseen->unchanged == outcome->updated + outcome->unchanged;
        if (!isSame)
            return Error {ErrorKind::Internal, QStringLiteral("forecast: ") + counts(*foreseen),
                          QStringLiteral("commit: ") + counts(*outcome)};
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RecordingIndex> m_index;
    std::optional<Connection> m_connection;

private:
    bool isIndexOfArticles()
    {
        Statement strays(
            *m_connection,
            QStringLiteral("SELECT (SELECT count(*) FROM segment) = (SELECT count(*) FROM article) AND NOT EXISTS "
                           "(SELECT 1 FROM article WHERE sort_key NOT IN (SELECT newest FROM segment))"));
        return strays.step().value_or(false) && strays.flag(0);
    }
};

} // namespace Baojia
