// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importer.h"

namespace Baojia {

namespace {

class WholeReading final : public Portions
{
public:
    WholeReading(const Importer &importer, Source &source, ChosenFiles files)
        : m_importer(importer)
        , m_source(source)
        , m_files(std::move(files))
    { }

    [[nodiscard]] qsizetype count() const override { return 1; }

    [[nodiscard]] qsizetype files(qsizetype /*portion*/) const override { return m_files.size(); }

    [[nodiscard]] Result<void>
    read(qsizetype /*portion*/, DraftSink &sink, Progress &progress) const override
    {
        return m_importer.read(m_source, m_files, sink, progress);
    }

private:
    const Importer &m_importer;
    Source &m_source;
    ChosenFiles m_files;
};

} // namespace

QStringList Importer::beside(const FileNames & /*all*/, const QSet<QString> & /*fresh*/) const
{
    return {};
}

Result<void> Portions::readAll(DraftSink &sink, Progress &progress) const
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (auto done = read(i, sink, progress); !done)
            return done;
    }
    return {};
}

Result<void>
Importer::read(Source &source, const ChosenFiles &files, DraftSink &sink, Progress &progress) const
{
    const auto all = portions(source, files, progress);
    if (!all)
        return all.error();
    if (auto done = (*all)->readAll(sink, progress); !done)
        return done;
    return progress.report(files.size(), files.size());
}

Result<std::unique_ptr<Portions>>
Importer::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<WholeReading>(*this, source, files));
}

} // namespace Baojia
