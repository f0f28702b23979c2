// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importjob.h"

#include "importers/detector.h"
#include "importers/importcommits.h"
#include "importers/importsink.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <deque>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// Drafts on the way from the readers to the library, all threads together: while one group is written, the next is read.
constexpr qint64 kMostOnTheWay = 2 * ImportCommits::groupBytes;
constexpr std::chrono::milliseconds kGlance(50); // how long a wish to stop may go unseen
constexpr int kMostArchives = 2; // around a file: an archive may hold archives, those none

int readersFor(int wished)
{
    // One core is the writer's.
    return wished > 0 ? wished : std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

/// How far several readers have come together.
class SharedProgress
{
public:
    void add(qint64 files, const QString &subject)
    {
        const std::lock_guard lock(m_mutex);
        m_done += files;
        m_subject = subject;
    }

    Result<void> report(Progress &progress, qint64 before, qint64 total) const
    {
        const std::lock_guard lock(m_mutex);
        return progress.report(before + m_done, total, m_subject);
    }

private:
    mutable std::mutex m_mutex;
    qint64 m_done = 0;
    QString m_subject;
};

/// One run from the paths to the report.
class Run
{
public:
    Run(const Importers &importers, const ImportRequest &request, Progress &progress)
        : m_progress(progress)
        , m_request(request)
        , m_importers(importers)
        , m_detector(m_importers)
        , m_commits(request, m_end.report)
        , m_readers(readersFor(request.readers), [] { return Result<std::monostate>(std::monostate()); })
    {
        m_end.report.dryRun = request.dryRun;
    }

    ImportEnd take(const QStringList &paths)
    {
        auto worked = work(paths);
        if (!worked && worked.error().kind == ErrorKind::Cancelled)
            m_end.report.cancelled = true;
        else if (!worked)
            m_end.error = worked.error();
        return std::move(m_end);
    }

private:
    /// A source waiting to be read, and what its files are called in the report.
    struct Waiting
    {
        std::shared_ptr<Source> source;
        QString prefix; ///< "" or "1946年05月.7z/"
        int archives = 0; ///< around its files
        std::shared_ptr<qint64> unpacked; ///< bytes of the outermost archive and of all in it; null: lies on the disk
        std::optional<QSet<QString>> only = {}; ///< files to be read; all where it says nothing
    };

    Result<void> work(const QStringList &paths)
    {
        // Everything is listed first, so that the total is known.
        for (const QString &path : paths) {
            // Names of one folder need no telling apart from those of another when there is only one.
            const bool plain = paths.size() < 2 || QFileInfo(path).isFile();
            const QString prefix = plain ? QString() : QFileInfo(path).fileName() + u'/';
            if (auto opened = m_request.fresh ? openFresh(path, prefix) : open(path, path, prefix); !opened)
                return opened;
        }
        while (!m_waiting.empty()) {
            Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (auto readAll = read(std::move(next)); !readAll)
                return readAll;
        }
        return m_progress.report(m_total, m_total);
    }

    Result<void> open(const QString &path, const QString &name, const QString &prefix)
    {
        auto source = Source::open(path, m_progress);
        const bool packed = source && (*source)->unpackedBytes() > 0;
        Waiting next {nullptr, prefix, packed ? 1 : 0, packed ? std::make_shared<qint64>(0) : nullptr};
        auto opened = admit(std::move(source), name, next);
        if (next.source)
            m_waiting.push_back(std::move(next));
        return opened;
    }

    /// Counts what was opened, and names what is not in it. Cancelled.
    Result<void> admit(Result<std::unique_ptr<Source>> source, const QString &name, Waiting &next)
    {
        if (!source) {
            if (source.error().kind == ErrorKind::Cancelled)
                return source.error();
            m_end.report.failures.append({name, source.error()});
            return {};
        }
        // What concerns the archive as a whole is said of the archive, not of a file in it.
        const QString whole = (*source)->path();
        m_end.report.failures.append((*source)->skipped(), [&](const SkippedFile &file) {
            return ImportFailure {file.file == whole ? name : next.prefix + file.file, file.reason};
        });
        m_total += (*source)->files().size();
        m_end.report.filesSeen += static_cast<int>((*source)->files().size());
        if (next.unpacked)
            *next.unpacked += (*source)->unpackedBytes();
        next.source = *std::move(source);
        return {};
    }

    /// A folder of which only the fresh files are to come in. What failed in it before is no news.
    Result<void> openFresh(const QString &path, const QString &prefix)
    {
        auto source = Source::open(path, m_progress);
        if (!source && source.error().kind == ErrorKind::Cancelled)
            return source.error();
        if (!source) {
            m_end.report.failures.append({path, source.error()});
            return {};
        }
        const FreshFiles &fresh = *m_request.fresh;
        const FileNames &all = (*source)->files();
        QSet<QString> only;
        for (const QString &name : fresh.names) {
            if (all.contains(name))
                only.insert(name);
        }
        m_end.report.filesSeen += static_cast<int>(only.size());
        for (const auto &importer : m_importers) {
            const QStringList together = importer->beside(all, fresh.names);
            only.unite(QSet<QString>(together.cbegin(), together.cend()).subtract(fresh.unfinished));
        }
        m_total += only.size();
        m_waiting.push_back({*std::move(source), prefix, 0, nullptr, std::move(only)});
        return {};
    }

    void reportUnread(const Waiting &waiting, const Detection &detection)
    {
        const auto named = [&waiting](const ImportFailure &failure) {
            return ImportFailure {waiting.prefix + failure.file, failure.reason};
        };
        if (!waiting.only) {
            m_end.report.failures.append(detection.failures, named);
            return;
        }
        for (const ImportFailure &failure : detection.failures) {
            if (m_request.fresh->names.contains(failure.file))
                m_end.report.failures.append(named(failure));
        }
    }

    Result<void> read(Waiting waiting)
    {
        Source &source = *waiting.source;
        const auto *only = waiting.only ? &*waiting.only : nullptr;
        const auto detection = m_detector.detect(source, m_progress, m_readers, only);
        if (!detection)
            return detection.error();
        reportUnread(waiting, *detection);
        m_end.report.companions += detection->companions;
        m_end.report.filesRead += detection->claimed();
        m_done += (only ? only->size() : source.files().size()) - detection->claimed();
        for (size_t i = 0; i < m_importers.size(); ++i) {
            const ChosenFiles &files = detection->claims[i];
            if (files.isEmpty())
                continue;
            if (auto done = readWith(*m_importers[i], source, files, waiting.prefix); !done)
                return done;
            m_done += files.size();
        }
        for (const QString &archive : detection->archives) {
            if (auto opened = openArchive(waiting, archive); !opened)
                return opened;
        }
        return detection->packs.isEmpty() ? Result<void>() : readPacks(std::move(waiting), detection->packs);
    }

    Result<void> openArchive(const Waiting &waiting, const QString &archive)
    {
        const QString name = waiting.prefix + archive;
        if (const QString path = waiting.source->diskPath(archive); !path.isEmpty())
            return open(path, name, name + u'/');
        if (waiting.archives >= kMostArchives) {
            m_end.report.failures.append({name, {ErrorKind::TooDeep, name, u"archive"_s}});
            return {};
        }
        auto device = waiting.source->device(archive);
        if (!device) {
            m_end.report.failures.append({name, device.error()});
            return {};
        }
        // Read at once, so that no more than one of them is unpacked at a time.
        Waiting inner {nullptr, name + u'/', waiting.archives + 1, waiting.unpacked};
        if (auto admitted = admit(Source::openArchive(name, *std::move(device), m_progress, budgetLeft(waiting)), name, inner);
            !admitted)
            return admitted;
        return inner.source ? read(std::move(inner)) : Result<void>();
    }

    /// Saved pages in containers, as one mirror.
    Result<void> readPacks(Waiting waiting, const QList<PackSource::Container> &packs)
    {
        Waiting inner {nullptr, waiting.prefix, waiting.archives, waiting.unpacked};
        const ImportBudget budget = budgetLeft(waiting);
        if (auto admitted = admit(PackSource::open(std::move(waiting.source), packs, m_progress, budget), waiting.prefix, inner);
            !admitted)
            return admitted;
        return inner.source ? read(std::move(inner)) : Result<void>();
    }

    /// What an archive in an archive may still unpack.
    static ImportBudget budgetLeft(const Waiting &waiting)
    {
        ImportBudget budget;
        if (waiting.unpacked)
            budget.totalBytes = std::max<qint64>(budget.totalBytes - *waiting.unpacked, 0);
        return budget;
    }

    Result<void> readWith(const Importer &importer, Source &source, const ChosenFiles &files, const QString &prefix)
    {
        const auto portions = importer.portions(source, files, m_progress);
        if (!portions)
            return portions.error();
        // An archive is a stream: only one can read it, one portion after the other.
        const qsizetype atOnce = source.isSharable() ? 1 : (*portions)->count();
        const qsizetype jobs = ((*portions)->count() + atOnce - 1) / std::max<qsizetype>(atOnce, 1);
        DraftQueue queue(jobs, kMostOnTheWay);
        SharedProgress shared;
        const CancelToken stop;
        std::vector<QFuture<Result<void>>> reading;
        for (qsizetype job = 0; job < jobs; ++job) {
            reading.push_back(m_readers.run([&, job](std::monostate &) {
                ImportSink sink(m_request, queue, job, prefix);
                Result<void> end;
                for (qsizetype i = job * atOnce; end && i < std::min((job + 1) * atOnce, (*portions)->count()); ++i)
                    end = readPortion(**portions, i, sink, shared, stop);
                queue.finish(job, end);
                return end;
            }));
        }
        auto end = commitAll(queue, shared);
        // The readers use what stands here.
        stop.cancel();
        queue.close();
        for (QFuture<Result<void>> &one : reading)
            one.waitForFinished();
        return end ? m_progress.report(m_done + files.size(), m_total) : end;
    }

    static Result<void> readPortion(const Portions &portions, qsizetype portion, DraftSink &sink, SharedProgress &shared,
                                    const CancelToken &stop)
    {
        qint64 counted = 0;
        Progress progress(stop, [&](const ProgressState &state) {
            const qint64 done = std::min<qint64>(state.done, portions.files(portion));
            shared.add(done - counted, state.subject);
            counted = done;
        });
        auto end = stop.isCancelled() ? Result<void>(Error {ErrorKind::Cancelled, {}, {}})
                                      : portions.read(portion, sink, progress);
        shared.add(portions.files(portion) - counted, {});
        return end;
    }

    /// Takes from the readers what they read, and commits it, until they end. What was read before an error is committed.
    Result<void> commitAll(DraftQueue &queue, const SharedProgress &shared)
    {
        for (;;) {
            ImportItem item;
            const auto taken = queue.take(item, std::clamp(m_commits.patience(), std::chrono::milliseconds(0), kGlance));
            if (taken == DraftQueue::Taken::Item)
                m_commits.take(std::move(item));
            if (auto going = shared.report(m_progress, m_done, m_total); !going)
                return going;
            if (taken == DraftQueue::Taken::End || m_commits.isDue()) {
                if (auto done = m_commits.commit(); !done)
                    return done;
            }
            queue.release(m_commits.takeReleased());
            if (taken == DraftQueue::Taken::End)
                return queue.end();
        }
    }

    Progress &m_progress;
    const ImportRequest &m_request;
    ImportEnd m_end;
    const Importers &m_importers;
    Detector m_detector;
    ImportCommits m_commits;
    std::deque<Waiting> m_waiting;
    qint64 m_done = 0;
    qint64 m_total = 0;
    // Last: nothing that the readers use goes before them.
    Workers<std::monostate> m_readers;
};

}

ImportEnd runImport(const Importers &importers, const ImportRequest &request, Progress &progress)
{
    return Run(importers, request, progress).take(request.paths);
}

}
