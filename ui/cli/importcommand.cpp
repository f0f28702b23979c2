// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtCore/QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Baojia {

ExitCode CommandLine::importPaths()
{
    auto backend = openLibrary(Access::Writing);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    ImportOrder order;
    for (const QString &path : std::as_const(m_arguments.values))
        order.paths << QFileInfo(path).absoluteFilePath();
    order.dryRun = m_arguments.has(u"dry-run"_s);
    auto committed = std::make_shared<std::atomic_int>(0);
    order.committed = [this, committed](const ImportedEdition &edition) {
        const QString line = u"COMMITTED %1 %2 %3"_s.arg(
            QString::number(++*committed), edition.newspaper, edition.date.toString(Qt::ISODate));
        // An answer in JSON must stay one document.
        if (m_json)
            m_console.complain(line);
        else
            m_console.line(line);
    };
    const auto end = (*backend)->import(order).result();
    if (!end)
        return m_console.fail(end.error(), m_json);
    if (m_json)
        m_console.json(toJson(end->report));
    else
        m_console.raw(ImportWords::wholeReport(end->report).toUtf8());
    if (end->error)
        return m_console.fail(*end->error, false);
    const bool nothing = end->report.editions.isEmpty();
    return end->report.failures.isEmpty() && !end->report.cancelled && !nothing ? ExitCode::Done
                                                                                : ExitCode::NotDone;
}

} // namespace Baojia
