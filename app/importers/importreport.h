// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sources/firstlines.h"
#include "library/change.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// An edition that came in.
struct ImportedEdition
{
    EditionId id; ///< invalid in a dry run
    QString newspaper;
    QDate date;
    int pages = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// A file that did not come in, and why.
struct ImportFailure
{
    QString file;
    Error reason;
};

/// A doubt, a gap; see DraftSink::noted.
struct ImportNote
{
    QString file;
    QString code;
    QString detail;
};

/// What an import did, kept until a person closes it.
struct ImportReport
{
    QList<ImportedEdition> editions; ///< one entry an edition, in the order they came
    FirstLines<ImportFailure> failures;
    FirstLines<ImportNote> notes;
    int filesSeen = 0;
    int filesRead = 0; ///< claimed by an importer
    int companions = 0; ///< pictures, styles, scripts, PDFs: used by articles or of no interest, never reported singly
    LibraryChange change; ///< of all commits together
    bool cancelled = false;
    bool dryRun = false;

    [[nodiscard]] int added() const;
    [[nodiscard]] int updated() const;
    [[nodiscard]] int unchanged() const;
};

}
