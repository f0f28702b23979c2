// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articleindex.h"
#include "library/change.h"
#include "library/connection.h"
#include "library/readyedition.h"

namespace Baojia {

/// The name under which a newspaper is found: NFC and without white space around it, so that one name typed
/// two ways is one newspaper.
[[nodiscard]] QString newspaperKey(const QString &name);

/// The newspaper's edition of that day; one that is made here is told in `change`.
[[nodiscard]] Result<EditionId>
ensureEdition(Connection &connection, NewspaperId newspaper, QDate date, LibraryChange &change);

/// NoNewspaper, or BadArgument: no date of an edition, or nothing in it.
Result<void> checkDraft(const EditionDraft &draft);

/// Brings a draft into the library. Opens no transaction; see LibraryWriter::commit().
class EditionMerge
{
public:
    /// All must outlive it.
    EditionMerge(Connection &connection, ArticleIndex &index, const ReadyEdition &edition)
        : m_connection(connection)
        , m_index(index)
        , m_edition(edition)
        , m_draft(edition.draft)
    { }

    /// The edition's fault, TooMany, and what the database and the index say.
    [[nodiscard]] Result<CommitOutcome> run();

private:
    Result<NewspaperId> ensureNewspaper();
    Result<void> joinParts(NewspaperId newspaper);
    Result<void> mergeContents(NewspaperId newspaper);
    Result<void> removeIfAllMoved(EditionId edition);

    Connection &m_connection;
    ArticleIndex &m_index;
    const ReadyEdition &m_edition;
    const EditionDraft &m_draft;
    CommitOutcome m_outcome;
};

} // namespace Baojia
