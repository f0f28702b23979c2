// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/draftqueue.h"
#include "importers/importjob.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <chrono>
#include <utility>

namespace Baojia {

/// Gathers what one change after another touched, each row once.
class ChangeSum
{
public:
    /// Adds to `all` what `one` holds and `all`, which is always the same, does not.
    void add(LibraryChange &all, const LibraryChange &one);

private:
    QSet<NewspaperId> m_newspapersAdded;
    QSet<EditionId> m_editionsAdded;
    QSet<EditionId> m_editionsChanged;
    QSet<ArticleId> m_articlesChanged;
};

/// What stands between reading and the library during one import: commits drafts in groups, or foresees what that would do;
/// keeps the report.
class ImportCommits
{
public:
    /// A group is committed once it weighs that much.
    static constexpr qint64 groupBytes = 12LL << 20;

    /// Both must outlive it.
    ImportCommits(const ImportRequest &request, ImportReport &report);

    /// Puts a failure or a note into the report, an edition into the group that is committed next.
    void take(ImportItem item);
    /// Whether the group is large or old enough to be committed.
    [[nodiscard]] bool isDue() const;
    /// How long the group may still wait.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// Commits the group, and tells of each edition once all are durable. One that cannot be committed does not take
    /// the others before it along: then each is committed alone, up to the first that fails. The library's error.
    Result<void> commit();
    /// Bytes of the items that are done with since the last call.
    [[nodiscard]] qint64 takeReleased();

private:
    using Key = std::pair<QString, QDate>;

    Result<void> commitTogether();
    Result<void> commitAlone();
    Result<void> foreseeAll();
    void record(const EditionDraft &draft, const CommitOutcome &outcome);

    const ImportRequest &m_request;
    ImportReport &m_report;
    QList<ReadyEdition> m_group;
    QElapsedTimer m_age; // of the group's first edition
    int m_articles = 0; // in the group
    qint64 m_weight = 0; // of the group
    qint64 m_released = 0;
    ChangeSum m_change;
    QHash<Key, qsizetype> m_places; // in ImportReport::editions
    QHash<Key, QSet<QString>> m_labels;
};

}
