// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/articleindex.h"
#include "library/change.h"
#include "library/connection.h"
#include "library/corrections.h"
#include "library/fingerprints.h"
#include "library/keptarticles.h"
#include "library/readingstate.h"
#include "library/readyedition.h"
#include "library/savedsearches.h"
#include "library/watchedfolders.h"

namespace Baojia {

/// The write side of the library's SQL: one transaction a call, durable when the call returns.
class LibraryWriter
{
public:
    /// Both must outlive the writer.
    LibraryWriter(Connection &connection, ArticleIndex &index);

    /// Merges a draft into the library: new articles are added, changed ones replaced in place (their bookmarks,
    /// reading state and ids stay), nothing is removed. All or nothing.
    [[nodiscard]] Result<CommitOutcome> commit(const EditionDraft &draft);
    /// Several at once, in their order, and one outcome for each. All or nothing: after an error the index that
    /// the writer was given must not be used again.
    [[nodiscard]] Result<QList<CommitOutcome>> commit(const QList<ReadyEdition> &editions);

    /// Puts new readings of articles in the places of those that are there, as KeptArticles::replace(); answers the articles
    /// that it changed. All or nothing, as commit().
    [[nodiscard]] Result<QList<ArticleId>> replaceRead(const QList<NewReading> &readings);

    /// Makes the fingerprints of the next `most` articles that were imported before there were any; see Fingerprints.
    [[nodiscard]] Result<FingerprintProgress> fillFingerprints(int most);
    /// As ArticleCorrector.
    [[nodiscard]] Result<LibraryChange> correct(ArticleId id, const ArticleFields &wanted);
    /// NoSuchArticle. Adding twice is no error and changes nothing.
    [[nodiscard]] Result<LibraryChange> addBookmark(ArticleId id);
    [[nodiscard]] Result<LibraryChange> removeBookmark(ArticleId id);
    [[nodiscard]] Result<LibraryChange> setRead(ArticleId id, bool read);
    /// All of them or none. NoSuchArticle.
    [[nodiscard]] Result<LibraryChange> setRead(const QList<ArticleId> &ids, bool read);
    /// Marks what is unread there; the change says what that was, for taking it back.
    [[nodiscard]] Result<LibraryChange> markRead(const ReadScope &scope);
    /// `position` from 0 (top) to 1 (end).
    [[nodiscard]] Result<void> saveScrollPosition(ArticleId id, double position);
    /// As SavedSearches. What is there already, or no longer, is no error and changes nothing.
    [[nodiscard]] Result<LibraryChange> addSavedSearch(const QString &name, const QString &query, int place);
    [[nodiscard]] Result<LibraryChange> renameSavedSearch(SavedSearchId id, const QString &name);
    [[nodiscard]] Result<LibraryChange> removeSavedSearch(SavedSearchId id);
    [[nodiscard]] Result<LibraryChange> moveSavedSearch(SavedSearchId id, int place);
    /// As WatchedFolders; their list as it is then.
    [[nodiscard]] Result<QList<WatchedFolder>> addWatchedFolder(const QString &path);
    [[nodiscard]] Result<QList<WatchedFolder>> removeWatchedFolder(WatchedFolderId id);
    [[nodiscard]] Result<QList<WatchedFolder>> turnWatchedFolder(WatchedFolderId id, bool on);
    [[nodiscard]] Result<QList<WatchedFolder>> rememberInFolder(WatchedFolderId id, const FolderNews &news);

private:
    Connection &m_connection;
    ArticleIndex &m_index;
};

}
