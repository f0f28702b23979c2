// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

#include <QtCore/QList>

#include <utility>

namespace Baojia {

/// Where runs of `files` begin, and the end of the last: a run ends where `keyOf(i)` of its files changes, after
/// `least` files or more.
template <class F>
[[nodiscard]] QList<qsizetype> runsOf(const ChosenFiles &files, qsizetype least, F keyOf)
{
    QList<qsizetype> begins;
    decltype(keyOf(qsizetype())) key;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto own = keyOf(i);
        if (begins.isEmpty() || (own != key && i - begins.last() >= least))
            begins.append(i);
        key = std::move(own);
    }
    begins.append(files.size());
    return begins;
}

/// Portions that are runs of files. Each run has a `Reading(Source &, DraftSink &)` of its own, whose readFile(name) is
/// called for one file after the other, and whose finish() at its end.
template <class Reading>
class FileRuns final : public Portions
{
public:
    /// `begins` of each run in `files`, and the end of the last.
    FileRuns(Source &source, ChosenFiles files, QList<qsizetype> begins)
        : m_source(source)
        , m_files(std::move(files))
        , m_begins(std::move(begins))
    { }

    [[nodiscard]] qsizetype count() const override { return m_begins.size() - 1; }

    [[nodiscard]] qsizetype files(qsizetype portion) const override
    {
        return m_begins.at(portion + 1) - m_begins.at(portion);
    }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        Reading reading(m_source, sink);
        qint64 done = 0;
        for (qsizetype i = m_begins.at(portion); i < m_begins.at(portion + 1); ++i) {
            const QString file = m_files.at(i);
            if (auto going = progress.report(done++, files(portion), file); !going)
                return going;
            if (auto taken = reading.readFile(file); !taken)
                return taken;
        }
        if (progress.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        return reading.finish();
    }

private:
    Source &m_source;
    ChosenFiles m_files;
    QList<qsizetype> m_begins;
};

} // namespace Baojia
