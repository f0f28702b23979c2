// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/automaticbackup.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/workers.h"
#include "importers/importjob.h"
#include "library/backup.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/librarywriter.h"
#include "library/upkeepreport.h"
#include "reading/contentstore.h"
#include "reading/shownnames.h"
#include "rereading/rereadjob.h"
#include "search/indexer.h"
#include "search/searcher.h"
#include "search/segmentcache.h"
#include "sources/folderlook.h"

#include <QtCore/QFuture>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace Baojia {

/// What to import and whom to tell.
struct ImportOrder
{
    QStringList paths;
    std::shared_ptr<const FreshFiles> fresh; ///< see ImportRequest
    bool dryRun = false; ///< beside other imports, since it writes nothing
    std::shared_ptr<ImportPreview> preview; ///< told of everything that is read; may be null
    EditionChoices choices; ///< see ImportRequest
    CancelToken cancel;
    /// Called on the import's thread.
    Progress::Listener progress;
    /// Called on the import's thread after an edition is durable.
    std::function<void(const ImportedEdition &)> committed;
};

/// Whom to tell how far long upkeep is, and how to stop it.
struct UpkeepOrder
{
    CancelToken cancel;
    /// Called on threads of the backend.
    Progress::Listener progress;
};

/// Builds the engine over one library and owns its threads: one that writes, two that read, one that counts
/// hits, one that looks into watched folders, one that imports (and has others read and parse for it while an import runs), one for upkeep.
/// Every call returns at once; answers arrive as futures.
class Backend
{
public:
    enum class Missing {
        Create, ///< a library that does not exist is made
        Refuse, ///< ErrorKind::NotFound
    };

    /// A full-text index that is missing, or as an older program made it.
    enum class Index {
        Make, ///< before the library is there to be read
        Leave, ///< prepareIndex() makes it; until then searches find what it has
    };

    /// Blocks while the library is opened, checked and brought up to date: never on the GUI thread. Errors:
    /// as Library::open.
    /// `words`: what the pages of content() say around a newspaper's own text.
    [[nodiscard]] static Result<std::shared_ptr<Backend>>
    open(const QString &folder, Missing missing, const ReadingWords &words = {}, Index index = Index::Make);

    /// Cancels running imports (whole editions stay) and counts, and waits for the threads.
    ~Backend();
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;
    Backend(Backend &&) = delete;
    Backend &operator=(Backend &&) = delete;

    [[nodiscard]] const Library &library() const { return m_library; }

    /// Runs `job(LibraryReader &)`, which returns a Result, on a reader thread.
    template <class F>
    auto read(F job) -> QFuture<std::invoke_result_t<F, LibraryReader &>>
    {
        return m_readers.run([job = std::move(job)](Connection &connection) mutable {
            LibraryReader reader(connection);
            return job(reader);
        });
    }

    /// Runs `job(LibraryWriter &)`, which returns a Result, on the writer thread.
    template <class F>
    auto write(F job) -> QFuture<std::invoke_result_t<F, LibraryWriter &>>
    {
        return m_writer.run([job = std::move(job)](Connection &connection) mutable {
            Indexer index;
            LibraryWriter writer(connection, index);
            return job(writer);
        });
    }

    /// What is found is named as it is shown: see names().
    [[nodiscard]] QFuture<Result<SearchPage>> search(const SearchRequest &request);
    /// Apart from all that reads, because it may take long: one after another, so who wants none any more says so.
    [[nodiscard]] QFuture<Result<qint64>> count(const SearchRequest &request);
    [[nodiscard]] QFuture<Result<SearchFacets>> facets(const SearchRequest &request);
    /// As Searcher::hits and Searcher::snippets.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>>
    hits(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel);
    [[nodiscard]] QFuture<Result<QList<HitText>>>
    snippets(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel);
    [[nodiscard]] QFuture<Result<Content>> content(const ContentUrl &url, const ReadingStyle &style);
    /// Changes texts for the screen; to be used on reader threads.
    [[nodiscard]] std::shared_ptr<const Rendition> rendition() const { return m_rendition; }
    /// What newspapers call things, as it is shown from now on: to be asked for where something is read, and used there on
    /// the reader thread. At first as it was printed.
    [[nodiscard]] const ShownNames &names() const { return m_names; }
    void setShownTexts(const ShownTexts &texts) { m_names = ShownNames(m_rendition, texts); }
    /// As Rendition::otherForms().
    [[nodiscard]] QFuture<Result<QStringList>> otherForms(const QString &words);
    /// Looks for new files in a watched folder, beside all other work: a folder on a network may let one wait. `before`: what
    /// the look before left unsettled. As lookInto(); an error of the library.
    [[nodiscard]] QFuture<Result<FolderLook>> look(const WatchedFolder &folder, const FileStamps &before);
    /// Where a person's own recipes lie, read anew at each import. Not while an import is asked for on another thread.
    void setRecipeFolder(const QString &folder) { m_recipeFolder = folder; }

    /// Imports one after another in the order they were asked for.
    [[nodiscard]] QFuture<Result<ImportEnd>> import(const ImportOrder &order);

    // Upkeep, one piece after another: see library/integrity, backup, restore, optimize and statistics. All but optimize()
    // only read, on a connection of their own, so that the readers stay free.
    [[nodiscard]] QFuture<Result<IntegrityReport>> check(const UpkeepOrder &order);
    /// Looks at all of the copy: CopyOrder::Check::Contents.
    [[nodiscard]] QFuture<Result<BackupReport>>
    backUp(const QString &target, CopyOrder::Existing existing, const UpkeepOrder &order);
    /// As backUpIfDue() of backups/automaticbackup, with the day that the clock says. LibraryReadOnly.
    [[nodiscard]] QFuture<Result<std::optional<BackupReport>>> backUpIfDue(const UpkeepOrder &order);
    /// To be finished with finishRestore() once this backend is gone.
    [[nodiscard]] QFuture<Result<PreparedRestore>>
    prepareRestore(const QString &backup, const UpkeepOrder &order);
    /// On the writer's thread: what is to be written meanwhile waits.
    [[nodiscard]] QFuture<Result<OptimizeReport>> optimize(const UpkeepOrder &order);
    [[nodiscard]] QFuture<Result<LibraryStatistics>> statistics(const UpkeepOrder &order);

    /// What reading kept originals again by a recipe would change. Only reads, on a connection of its own, so that the readers
    /// stay free. A cancel is no error: what was found until then counts.
    [[nodiscard]] QFuture<Result<RereadEnd>> compare(const RereadOrder &order);
    /// Changes it, some articles in each transaction; a cancel keeps those that are whole. Ids, places and all that a person did
    /// with the articles stay. Imports wait for it. LibraryReadOnly.
    [[nodiscard]] QFuture<Result<RereadEnd>> readAgain(const RereadOrder &order);

    /// Makes the fingerprints of articles that were imported before there were any, beside other work; goes on where it was
    /// left. Imports wait for it. Ends at once where there is nothing to do, and without telling anybody of progress.
    QFuture<Result<void>> prepareReprints(const UpkeepOrder &order = {});
    /// The same for the full-text index. Checks and copies wait for it; imports do not, and what they bring is found at once.
    QFuture<Result<void>> prepareIndex(const UpkeepOrder &order);

    /// The reader threads, for exporters.
    [[nodiscard]] Workers<Connection> &readers() { return m_readers; }

private:
    Backend(Library library, ReadingWords words);

    void gatherIndex(qint64 added);
    void countImport();
    [[nodiscard]] Result<void> fillFingerprints(Progress &progress);
    [[nodiscard]] Result<QList<CommitOutcome>> commitAndWait(const QList<ReadyEdition> &editions);
    [[nodiscard]] Result<RereadEnd> reread(const RereadOrder &order, const ReplaceRead &replace);
    [[nodiscard]] Progress progressOf(const UpkeepOrder &order) const;

    Library m_library;
    ReadingWords m_words;
    std::shared_ptr<const Rendition> m_rendition = std::make_shared<const Rendition>();
    ShownNames m_names;
    QString m_recipeFolder;
    std::shared_ptr<SegmentCache> m_segments = std::make_shared<SegmentCache>();
    CancelToken m_closing;
    Workers<Connection> m_readers;
    Workers<Connection> m_counter;
    Workers<Connection> m_looks;
    Workers<Connection> m_writer;
    Workers<std::monostate> m_upkeep;
    Workers<std::monostate> m_copies;
    // Last, so that it is gone before the writer that it waits for.
    Workers<std::monostate> m_imports;
};

} // namespace Baojia
