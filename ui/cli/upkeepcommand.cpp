// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/restore.h"
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/cli/stoponsignal.h"
#include "ui/words/upkeepwords.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Baojia {

UpkeepOrder CommandLine::upkeepOrder()
{
    UpkeepOrder order;
    // Only this thread waits and nobody else writes to the console meanwhile.
    order.progress = [this](const ProgressState &state) { m_console.progress(UpkeepWords::progress(state)); };
    return order;
}

ExitCode CommandLine::check()
{
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    const auto report = (*backend)->check(order).result();
    if (!report)
        return m_console.fail(report.error(), m_json);
    if (m_json) {
        m_console.json(toJson(*report));
    } else {
        m_console.line(UpkeepWords::counts(*report));
        for (const QString &fault : report->faults)
            m_console.line(fault);
        m_console.line(UpkeepWords::verdict(*report));
    }
    return report->faults.isEmpty() ? ExitCode::Done : ExitCode::NotDone;
}

ExitCode CommandLine::backUp()
{
    if (m_arguments.has(u"drill"_s) && m_arguments.values.isEmpty())
        return drill();
    if (m_arguments.has(u"auto"_s) && m_arguments.values.isEmpty())
        return backUpAutomatically();
    if (m_arguments.values.isEmpty())
        return refuse({ArgumentFault::Kind::MissingArgument, u"backup"_s});
    if (m_arguments.has(u"drill"_s) || m_arguments.has(u"auto"_s))
        return refuse({ArgumentFault::Kind::ExtraArgument, m_arguments.values.first()});
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const QString target = QFileInfo(m_arguments.values.first()).absoluteFilePath();
    const auto existing =
        m_arguments.has(u"force"_s) ? CopyOrder::Existing::Replace : CopyOrder::Existing::Refuse;
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    const auto report = (*backend)->backUp(target, existing, order).result();
    if (!report) {
        const ExitCode code = m_console.fail(report.error(), m_json);
        if (report.error().kind == ErrorKind::AlreadyExists && existing == CopyOrder::Existing::Refuse)
            m_console.complain(tr("With --force a new backup takes its place, once that is whole."));
        return code;
    }
    if (m_json)
        m_console.json(toJson(*report));
    else
        m_console.line(UpkeepWords::backedUp(*report));
    return ExitCode::Done;
}

ExitCode CommandLine::restore()
{
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    Progress progress(order.cancel, order.progress);
    // No backend: the library in place may be damaged, or none at all.
    const auto prepared =
        prepareRestore(libraryFolder(), QFileInfo(m_arguments.values.first()).absoluteFilePath(), progress);
    if (!prepared)
        return m_console.fail(prepared.error(), m_json);
    const auto report = finishRestore(*prepared);
    if (!report)
        return m_console.fail(report.error(), m_json);
    if (m_json)
        m_console.json(toJson(*report));
    else
        m_console.line(UpkeepWords::restored(*report));
    return ExitCode::Done;
}

ExitCode CommandLine::optimize()
{
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    const auto report = (*backend)->optimize(order).result();
    if (!report)
        return m_console.fail(report.error(), m_json);
    if (m_json)
        m_console.json(toJson(*report));
    else
        m_console.line(UpkeepWords::optimized(*report));
    return ExitCode::Done;
}

ExitCode CommandLine::showStatistics()
{
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    const UpkeepOrder order = upkeepOrder();
    const StopOnSignal stop(order.cancel);
    const auto statistics = (*backend)->statistics(order).result();
    if (!statistics)
        return m_console.fail(statistics.error(), m_json);
    if (m_json)
        m_console.json(toJson(*statistics));
    else
        m_console.raw(UpkeepWords::statistics(*statistics).toUtf8());
    return ExitCode::Done;
}

} // namespace Baojia
