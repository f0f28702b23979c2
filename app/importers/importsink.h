// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/draftqueue.h"
#include "importers/importer.h"
#include "importers/importjob.h"

namespace Baojia {

/// Where a portion's reader puts what it read: draws page pictures, makes drafts ready to be written, and puts them into
/// the queue, all on the reader's thread.
class ImportSink final : public DraftSink
{
public:
    /// `prefix` stands before the names of files in the report: the archive that holds them. What is given by reference
    /// must outlive the sink.
    ImportSink(const ImportRequest &request, DraftQueue &queue, qsizetype portion, QString prefix);

    /// Cancelled when the queue is closed.
    Result<void> edition(EditionDraft draft) override;
    void skipped(const QString &file, const Error &reason) override;
    void noted(const QString &file, const QString &code, const QString &detail) override;

private:
    [[nodiscard]] static bool isSound(const EditionDraft &draft, Error &fault);
    /// False for an edition that is not wanted.
    [[nodiscard]] bool choose(EditionDraft &draft) const;
    void noteSpoiledTexts(const EditionDraft &draft);
    void makePagePictures(EditionDraft &draft);

    const ImportRequest &m_request;
    DraftQueue &m_queue;
    qsizetype m_portion;
    QString m_prefix;
};

}
