// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importjob.h"

#include "importers/detector.h"
#include "importers/importcommits.h"
#include "importers/importsink.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <deque>
#include <thread>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// Drafts on the way from the readers to the library, all threads together: while one group is written, the next is read.
constexpr qint64 kMostOnTheWay = 2 * ImportCommits::groupBytes;
constexpr std::chrono::milliseconds kGlance(50); // how long a wish to stop may go unseen

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
        std::unique_ptr<Source> source;
        QString prefix; ///< "" or "1946年05月.7z/"
    };

    Result<void> work(const QStringList &paths)
    {
        // Everything is listed first, so that the total is known.
        for (const QString &path : paths) {
            // Names of one folder need no telling apart from those of another when there is only one.
            const bool plain = paths.size() < 2 || QFileInfo(path).isFile();
            if (auto opened = open(path, path, plain ? QString() : QFileInfo(path).fileName() + u'/'); !opened)
                return opened;
        }
        while (!m_waiting.empty()) {
            const Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (auto readAll = read(next); !readAll)
                return readAll;
        }
        return m_progress.report(m_total, m_total);
    }

    Result<void> open(const QString &path, const QString &name, const QString &prefix)
    {
        auto source = Source::open(path, m_progress);
        if (!source) {
            if (source.error().kind == ErrorKind::Cancelled)
                return source.error();
            m_end.report.failures.append({name, source.error()});
            return {};
        }
        m_end.report.failures.append((*source)->skipped(), [&prefix](const SkippedFile &file) {
            return ImportFailure {prefix + file.file, file.reason};
        });
        m_total += (*source)->files().size();
        m_end.report.filesSeen += static_cast<int>((*source)->files().size());
        m_waiting.push_back({std::move(*source), prefix});
        return {};
    }

    Result<void> read(const Waiting &waiting)
    {
        Source &source = *waiting.source;
        const auto detection = m_detector.detect(source, m_progress, m_readers);
        if (!detection)
            return detection.error();
        m_end.report.failures.append(detection->failures, [&waiting](const ImportFailure &failure) {
            return ImportFailure {waiting.prefix + failure.file, failure.reason};
        });
        m_end.report.companions += detection->companions;
        m_end.report.filesRead += detection->claimed();
        m_done += source.files().size() - detection->claimed();
        for (size_t i = 0; i < m_importers.size(); ++i) {
            const ChosenFiles &files = detection->claims[i];
            if (files.isEmpty())
                continue;
            if (auto done = readWith(*m_importers[i], source, files, waiting.prefix); !done)
                return done;
            m_done += files.size();
        }
        for (const QString &archive : detection->archives) {
            if (auto opened = open(source.diskPath(archive), waiting.prefix + archive, waiting.prefix + archive + u'/'); !opened)
                return opened;
        }
        return {};
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
