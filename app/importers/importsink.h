// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "importers/importjob.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <utility>

namespace Baojia {

/// What stands between importers and the library during one import: commits each draft, keeps the report.
class ImportSink final : public DraftSink
{
public:
    ImportSink(const ImportRequest &request, const Progress &progress, ImportReport &report);

    /// What stands before the names of files in the report from now on: the archive that holds them.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    /// Cancelled, or the library's error.
    Result<void> edition(EditionDraft draft) override;
    void skipped(const QString &file, const Error &reason) override;
    void noted(const QString &file, const QString &code, const QString &detail) override;

private:
    using Key = std::pair<QString, QDate>;

    [[nodiscard]] static bool isSound(const EditionDraft &draft, Error &fault);
    void makePagePictures(EditionDraft &draft);
    void record(const EditionDraft &draft, const CommitOutcome &outcome);

    const ImportRequest &m_request;
    const Progress &m_progress;
    ImportReport &m_report;
    QString m_prefix;
    QHash<Key, qsizetype> m_places; // in ImportReport::editions
    QHash<Key, QSet<QString>> m_labels;
};

/// Adds to `all` what `one` holds and `all` does not.
void mergeChange(LibraryChange &all, const LibraryChange &one);

}
