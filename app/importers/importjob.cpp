// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importjob.h"

#include "importers/detector.h"
#include "importers/importerregistry.h"
#include "importers/importsink.h"

#include <QtCore/QFileInfo>

#include <deque>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

/// One run from the paths to the report.
class Run
{
public:
    Run(const ImportRequest &request, Progress &progress)
        : m_progress(progress)
        , m_importers(makeImporters())
        , m_detector(m_importers)
        , m_sink(request, progress, m_end.report)
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
            m_sink.setPrefix({});
            m_sink.skipped(name, source.error());
            return {};
        }
        m_sink.setPrefix(prefix);
        for (const SkippedFile &file : (*source)->skipped())
            m_sink.skipped(file.file, file.reason);
        m_total += (*source)->files().size();
        m_end.report.filesSeen += static_cast<int>((*source)->files().size());
        m_waiting.push_back({std::move(*source), prefix});
        return {};
    }

    Result<void> read(const Waiting &waiting)
    {
        Source &source = *waiting.source;
        const auto detection = m_detector.detect(source, m_progress);
        if (!detection)
            return detection.error();
        m_sink.setPrefix(waiting.prefix);
        for (const ImportFailure &failure : detection->failures)
            m_sink.skipped(failure.file, failure.reason);
        m_end.report.companions += detection->companions;
        m_end.report.filesRead += detection->claimed();
        m_done += source.files().size() - detection->claimed();
        for (size_t i = 0; i < m_importers.size(); ++i) {
            const QStringList &files = detection->claims[i];
            if (files.isEmpty())
                continue;
            if (auto done = readWith(*m_importers[i], source, files); !done)
                return done;
            m_done += files.size();
        }
        for (const QString &archive : detection->archives) {
            if (auto opened = open(source.diskPath(archive), waiting.prefix + archive, waiting.prefix + archive + u'/'); !opened)
                return opened;
        }
        return {};
    }

    Result<void> readWith(const Importer &importer, Source &source, const QStringList &files)
    {
        // The importer counts its own files; outside they are a part of the whole.
        const CancelToken token;
        Progress part(token, [this, &token](const ProgressState &state) {
            if (!m_progress.report(m_done + state.done, m_total, state.subject))
                token.cancel();
        });
        auto done = importer.read(source, files, m_sink, part);
        if (!done)
            return done;
        return m_progress.report(m_done + files.size(), m_total);
    }

    Progress &m_progress;
    ImportEnd m_end;
    std::vector<std::unique_ptr<Importer>> m_importers;
    Detector m_detector;
    ImportSink m_sink;
    std::deque<Waiting> m_waiting;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}

ImportEnd runImport(const ImportRequest &request, Progress &progress)
{
    return Run(request, progress).take(request.paths);
}

}
