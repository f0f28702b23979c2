// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"

#include "base/log.h"
#include "formats/importerregistry.h"
#include "library/mergeforecast.h"
#include "pdf/pagerender.h"

#include <QtCore/QFileInfo>

#include <optional>

namespace Baojia {

namespace {

constexpr int kFingerprintBatch = 300; // articles: whoever else wants to write waits a tenth of a second
constexpr int kReaderThreads = 2;
constexpr int kPagePictureWidth = 1000; // px: headlines are legible, a page stays under a megabyte

void renameHits(QList<SearchHit> &hits, const ShownNames &names)
{
    rename(hits, names);
    for (SearchHit &hit : hits)
        names.change(hit.title, hit.newspaper);
}

Result<void> renameTexts(QList<HitText> &texts, LibraryReader reader, const ShownNames &names)
{
    if (names.areAsPrinted())
        return {};
    QHash<EditionId, QString> newspapers;
    for (HitText &text : texts) {
        const auto article = reader.articleHeader(text.article);
        if (!article)
            return article.error();
        QString &newspaper = newspapers[article->edition];
        if (newspaper.isEmpty()) {
            const auto edition = reader.edition(article->edition);
            if (!edition)
                return edition.error();
            newspaper = edition->newspaperName;
        }
        names.change(text.text, newspaper);
    }
    return {};
}

} // namespace

Result<std::shared_ptr<Backend>>
Backend::open(const QString &folder, Missing missing, const ReadingWords &words, Index index)
{
    auto library = missing == Missing::Create ? Library::open(folder) : Library::openExisting(folder);
    // One that exists may be brought up to date even by a command that makes none.
    if (!library && library.error().kind == ErrorKind::LibraryOlder)
        library = Library::open(folder);
    if (!library)
        return library.error();
    if (library->access() == LibraryAccess::ReadWrite && index == Index::Make) {
        auto connection = library->connectForWriting();
        if (!connection)
            return connection.error();
        if (auto prepared = Indexer::prepare(*connection); !prepared)
            return prepared.error();
    }
    return std::shared_ptr<Backend>(new Backend(*std::move(library), words));
}

Backend::Backend(Library library, ReadingWords words)
    : m_library(std::move(library))
    , m_words(std::move(words))
    , m_readers(kReaderThreads, [this] { return m_library.connectForReading(); })
    , m_counter(1, [this] { return m_library.connectForReading(); })
    , m_looks(1, [this] { return m_library.connectForReading(); })
    , m_writer(1, [this] { return m_library.connectForWriting(); })
    , m_upkeep(1, [] { return Result<std::monostate>(std::monostate{}); })
    , m_copies(1, [] { return Result<std::monostate>(std::monostate{}); })
    , m_imports(1, [] { return Result<std::monostate>(std::monostate{}); })
{ }

Backend::~Backend()
{
    m_closing.cancel();
}

QFuture<Result<SearchPage>> Backend::search(const SearchRequest &request)
{
    return m_readers.run([request, cache = m_segments, names = m_names](Connection &connection) {
        auto page = Searcher(connection, cache).search(request);
        if (page)
            renameHits(page->hits, names);
        return page;
    });
}

QFuture<Result<qint64>> Backend::count(const SearchRequest &request)
{
    return m_counter.run([request, cache = m_segments, closing = m_closing](Connection &connection) {
        return Searcher(connection, cache).count(request, closing);
    });
}

QFuture<Result<SearchFacets>> Backend::facets(const SearchRequest &request)
{
    return m_readers.run([request, cache = m_segments](Connection &connection) {
        return Searcher(connection, cache).facets(request);
    });
}

QFuture<Result<QList<SearchHit>>>
Backend::hits(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)
{
    return m_readers.run([query, ids, cancel, names = m_names](Connection &connection) {
        auto hits = Searcher(connection).hits(query, ids, cancel);
        if (hits)
            renameHits(*hits, names);
        return hits;
    });
}

QFuture<Result<QList<HitText>>>
Backend::snippets(const QString &query, const QList<ArticleId> &ids, const CancelToken &cancel)
{
    return m_readers.run([query, ids, cancel, names = m_names](Connection &connection) {
        auto texts = Searcher(connection).snippets(query, ids, cancel);
        // One that has just gone has no newspaper: its text stays as it was printed.
        if (!texts)
            return texts;
        if (const auto renamed = renameTexts(*texts, LibraryReader(connection), names); !renamed)
            qCWarning(logBaojia) << "a text that was found has no newspaper" << renamed.error().detail;
        return texts;
    });
}

QFuture<Result<Content>> Backend::content(const ContentUrl &url, const ReadingStyle &style)
{
    return read([url, style, words = m_words, rendition = m_rendition](LibraryReader &reader) {
        return ContentStore(reader, words, rendition.get()).content(url, style);
    });
}

QFuture<Result<QStringList>> Backend::otherForms(const QString &words)
{
    return m_readers.run([words, rendition = m_rendition](Connection &) -> Result<QStringList> {
        return rendition->otherForms(words);
    });
}

Result<QList<CommitOutcome>> Backend::commitAndWait(const QList<ReadyEdition> &editions)
{
    // The import's thread waits: its readers go on until they have read as much as may be on the way.
    return write([editions](LibraryWriter &writer) { return writer.commit(editions); }).result();
}

/// A transaction a batch, so that others write in between and nothing is lost when the program ends.
Result<void> Backend::fillFingerprints(Progress &progress)
{
    while (!progress.isCancelled() && !m_closing.isCancelled()) {
        const auto filled =
            write([](LibraryWriter &writer) { return writer.fillFingerprints(kFingerprintBatch); }).result();
        if (!filled)
            return filled.error();
        if (filled->isComplete())
            return {};
        if (auto wanted = progress.report(filled->done, filled->total); !wanted)
            return wanted;
    }
    return Error{ErrorKind::Cancelled, {}, {}};
}

QFuture<Result<void>> Backend::prepareReprints(const UpkeepOrder &order)
{
    return m_imports.run([this, order](std::monostate &) {
        Progress progress = progressOf(order);
        return fillFingerprints(progress);
    });
}

QFuture<Result<void>> Backend::prepareIndex(const UpkeepOrder &order)
{
    return m_upkeep.run([this, order](std::monostate &) -> Result<void> {
        Progress progress = progressOf(order);
        while (!m_closing.isCancelled()) {
            const auto whole = m_writer
                                   .run([&progress](Connection &connection) {
                                       return Indexer::prepareSome(connection, progress);
                                   })
                                   .result();
            if (!whole)
                return whole.error();
            if (*whole)
                return {};
        }
        return Error{ErrorKind::Cancelled, {}, {}};
    });
}

QFuture<Result<FolderLook>> Backend::look(const WatchedFolder &folder, const FileStamps &before)
{
    return m_looks.run([this, folder, before](Connection &connection) -> Result<FolderLook> {
        auto known = WatchedFolders(connection).known(folder.id);
        if (!known)
            return known.error();
        Progress progress(m_closing);
        // What the program itself writes there is nobody's news.
        const QString own = QFileInfo(m_library.folder()).canonicalFilePath();
        return lookInto(folder.path, {*std::move(known), before, own}, progress);
    });
}

/// What an import brought is all there without this, only found a little later: an error is no error of the import.
void Backend::gatherIndex(qint64 added)
{
    const auto gathered = m_writer
                              .run([added, closing = m_closing](Connection &connection) {
                                  Progress progress(closing);
                                  return Indexer::gather(connection, added, progress);
                              })
                              .result();
    if (!gathered && gathered.error().kind != ErrorKind::Cancelled)
        qCWarning(logBaojia) << "segments were not gathered" << gathered.error().detail;
}

QFuture<Result<ImportEnd>> Backend::import(const ImportOrder &order)
{
    auto &thread = order.dryRun ? m_upkeep : m_imports;
    return thread.run([this, order, recipes = m_recipeFolder](std::monostate &) -> Result<ImportEnd> {
        // Only what has a fingerprint is known again by its text. A library that cannot be written fails below.
        if (!order.dryRun && m_library.access() == LibraryAccess::ReadWrite) {
            Progress untold(order.cancel);
            auto filled = fillFingerprints(untold);
            if (!filled && filled.error().kind != ErrorKind::Cancelled)
                return filled.error();
        }
        ImportRequest request;
        request.paths = order.paths;
        request.fresh = order.fresh;
        request.dryRun = order.dryRun;
        request.preview = order.preview;
        request.choices = order.choices;
        request.commit = [this](const QList<ReadyEdition> &editions) { return commitAndWait(editions); };
        request.committed = order.committed;
        // A connection of its own: a preview of much must not keep what is read on the screen waiting.
        std::optional<Connection> library;
        std::optional<MergeForecast> forecast;
        if (order.dryRun) {
            auto opened = m_library.connectForReading();
            if (!opened)
                return opened.error();
            library.emplace(*std::move(opened));
            forecast.emplace(*library);
            request.foresee = [&forecast](const ReadyEdition &edition) { return forecast->foresee(edition); };
        }
        request.pagePicture = [](const QByteArray &pdf) { return renderFirstPage(pdf, kPagePictureWidth); };
        Progress progress(order.cancel, [this, order](const ProgressState &state) {
            // A closing program is a wish to stop, too.
            if (m_closing.isCancelled())
                order.cancel.cancel();
            if (order.progress)
                order.progress(state);
        });
        const ImportEnd end = runImport(makeImporters(ImporterFolders::ofUser(), RecipeBook::load(recipes)), request, progress);
        if (!order.dryRun && !end.report.change.isEmpty())
            countImport();
        if (!order.dryRun)
            gatherIndex(end.report.added());
        return end;
    });
}

} // namespace Baojia
