// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarywriter.h"

#include "library/articlecorrector.h"
#include "library/bookmarks.h"
#include "library/cleanbody.h"
#include "library/editionmerge.h"
#include "library/readingstate.h"
#include "library/transaction.h"

namespace Baojia {

namespace {

/// `write()` in a transaction of its own, which stands only when it answers a value.
template <class F>
auto inTransaction(Connection &connection, F write) -> decltype(write())
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto answer = write();
    if (!answer)
        return answer;
    if (auto durable = transaction->commit(); !durable)
        return durable.error();
    return answer;
}

/// Turns "that changed something" into what it changed.
auto changeOf(QList<ArticleId> LibraryChange::*list, ArticleId id)
{
    return [list, id](bool changed) {
        LibraryChange change;
        if (changed)
            (change.*list) << id;
        return change;
    };
}

/// `write(folders)` in a transaction, and the watched folders after it.
template <class F>
Result<QList<WatchedFolder>> changedFolders(Connection &connection, F write)
{
    return inTransaction(connection, [&]() -> Result<QList<WatchedFolder>> {
        WatchedFolders folders(connection);
        if (auto written = write(folders); !written)
            return written.error();
        return folders.all();
    });
}

/// makeReady() cleans; what comes by another way is refused. BadArgument.
Result<void> checkClean(const Article &article)
{
    if (isCleanBody(article.html))
        return {};
    return Error{ErrorKind::BadArgument, article.header.title, QStringLiteral("a body that was not cleaned")};
}

Result<void> checkClean(const ReadyEdition &edition)
{
    for (const QList<ReadyArticle> &page : edition.articles) {
        for (const ReadyArticle &article : page) {
            if (auto clean = checkClean(article.article); !clean)
                return clean;
        }
    }
    return {};
}

LibraryChange savedSearchesChange(bool changed)
{
    LibraryChange change;
    change.savedSearchesChanged = changed;
    return change;
}

} // namespace

LibraryWriter::LibraryWriter(Connection &connection, ArticleIndex &index)
    : m_connection(connection)
    , m_index(index)
{ }

Result<CommitOutcome> LibraryWriter::commit(const EditionDraft &draft)
{
    return commit(QList<ReadyEdition>{makeReady(draft)}).transform([](const QList<CommitOutcome> &outcomes) {
        return outcomes.first();
    });
}

Result<QList<CommitOutcome>> LibraryWriter::commit(const QList<ReadyEdition> &editions)
{
    return inTransaction(m_connection, [&]() -> Result<QList<CommitOutcome>> {
        QList<CommitOutcome> outcomes;
        for (const ReadyEdition &edition : editions) {
            if (auto clean = checkClean(edition); !clean)
                return clean.error();
            auto outcome = EditionMerge(m_connection, m_index, edition).run();
            if (!outcome)
                return outcome.error();
            outcomes << *std::move(outcome);
        }
        if (auto written = m_index.flush(m_connection); !written)
            return written.error();
        return outcomes;
    });
}

Result<QList<ArticleId>> LibraryWriter::replaceRead(const QList<NewReading> &readings)
{
    return inTransaction(m_connection, [&]() -> Result<QList<ArticleId>> {
        QList<ArticleId> replaced;
        KeptArticles articles(m_connection);
        for (const NewReading &reading : readings) {
            if (auto clean = checkClean(reading.content.article); !clean)
                return clean.error();
            const auto changed = articles.replace(m_index, reading);
            if (!changed)
                return changed.error();
            if (*changed)
                replaced << reading.id;
        }
        if (auto written = m_index.flush(m_connection); !written)
            return written.error();
        return replaced;
    });
}

Result<FingerprintProgress> LibraryWriter::fillFingerprints(int most)
{
    return inTransaction(m_connection, [&] { return Fingerprints(m_connection).fill(most); });
}

Result<LibraryChange> LibraryWriter::correct(ArticleId id, const ArticleFields &wanted)
{
    return inTransaction(m_connection, [&] { return ArticleCorrector(m_connection, m_index).correct(id, wanted); });
}

Result<LibraryChange> LibraryWriter::addBookmark(ArticleId id)
{
    return inTransaction(m_connection, [&] { return Bookmarks(m_connection).add(id); })
        .transform(changeOf(&LibraryChange::bookmarksChanged, id));
}

Result<LibraryChange> LibraryWriter::removeBookmark(ArticleId id)
{
    return inTransaction(m_connection, [&] { return Bookmarks(m_connection).remove(id); })
        .transform(changeOf(&LibraryChange::bookmarksChanged, id));
}

Result<LibraryChange> LibraryWriter::setRead(ArticleId id, bool read)
{
    return inTransaction(m_connection, [&] { return ReadingState(m_connection).setRead(id, read); })
        .transform(changeOf(read ? &LibraryChange::becameRead : &LibraryChange::becameUnread, id));
}

Result<LibraryChange> LibraryWriter::setRead(const QList<ArticleId> &ids, bool read)
{
    return inTransaction(m_connection, [&]() -> Result<LibraryChange> {
        LibraryChange change;
        for (const ArticleId id : ids) {
            const auto changed = ReadingState(m_connection).setRead(id, read);
            if (!changed)
                return changed.error();
            if (*changed)
                (read ? change.becameRead : change.becameUnread) += id;
        }
        return change;
    });
}

Result<LibraryChange> LibraryWriter::markRead(const ReadScope &scope)
{
    return inTransaction(m_connection, [&]() -> Result<LibraryChange> {
        const auto ids = ReadingState(m_connection).markRead(scope);
        if (!ids)
            return ids.error();
        LibraryChange change;
        change.becameRead = *ids;
        return change;
    });
}

Result<void> LibraryWriter::saveScrollPosition(ArticleId id, double position)
{
    return inTransaction(m_connection,
                         [&] { return ReadingState(m_connection).saveScrollPosition(id, position); });
}

Result<LibraryChange> LibraryWriter::addSavedSearch(const QString &name, const QString &query, int place)
{
    return inTransaction(m_connection, [&] { return SavedSearches(m_connection).add(name, query, place); })
        .transform(savedSearchesChange);
}

Result<LibraryChange> LibraryWriter::renameSavedSearch(SavedSearchId id, const QString &name)
{
    return inTransaction(m_connection, [&] { return SavedSearches(m_connection).rename(id, name); })
        .transform(savedSearchesChange);
}

Result<LibraryChange> LibraryWriter::removeSavedSearch(SavedSearchId id)
{
    return inTransaction(m_connection, [&] { return SavedSearches(m_connection).remove(id); })
        .transform(savedSearchesChange);
}

Result<LibraryChange> LibraryWriter::moveSavedSearch(SavedSearchId id, int place)
{
    return inTransaction(m_connection, [&] { return SavedSearches(m_connection).move(id, place); })
        .transform(savedSearchesChange);
}

Result<QList<WatchedFolder>> LibraryWriter::addWatchedFolder(const QString &path)
{
    return changedFolders(m_connection, [&](WatchedFolders &folders) { return folders.add(path); });
}

Result<QList<WatchedFolder>> LibraryWriter::removeWatchedFolder(WatchedFolderId id)
{
    return changedFolders(m_connection, [&](WatchedFolders &folders) { return folders.remove(id); });
}

Result<QList<WatchedFolder>> LibraryWriter::turnWatchedFolder(WatchedFolderId id, bool on)
{
    return changedFolders(m_connection, [&](WatchedFolders &folders) { return folders.turn(id, on); });
}

Result<QList<WatchedFolder>> LibraryWriter::rememberInFolder(WatchedFolderId id, const FolderNews &news)
{
    return changedFolders(m_connection, [&](WatchedFolders &folders) { return folders.remember(id, news); });
}

} // namespace Baojia
