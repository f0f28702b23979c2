// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"
#include "ui/cli/articlejson.h"
#include "ui/cli/commandline.h"
#include "ui/cli/stoponsignal.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"

#include <QtCore/QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Baojia {

ExitCode CommandLine::importPaths()
{
    ImportOrder order;
    for (const QString &path : std::as_const(m_arguments.values))
        order.paths << QFileInfo(path).absoluteFilePath();
    if (m_arguments.has(u"dry-run"_s)) {
        // A dry run asks the library nothing, so it needs none and must not make one.
        ImportRequest request;
        request.paths = order.paths;
        request.dryRun = true;
        Progress progress;
        const Importers importers = makeImporters(ImporterFolders::ofUser(), RecipeBook::load(m_surroundings.recipeFolder));
        return reportImport(runImport(importers, request, progress));
    }
    auto backend = openLibrary(Backend::Missing::Create);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    // Said before hours of reading, not after them.
    if ((*backend)->library().access() == LibraryAccess::ReadOnly)
        return m_console.fail({ErrorKind::LibraryReadOnly, (*backend)->library().folder(), {}}, m_json);
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
    const StopOnSignal stop(order.cancel);
    const auto end = (*backend)->import(order).result();
    return end ? reportImport(*end) : m_console.fail(end.error(), m_json);
}

ExitCode CommandLine::reportImport(const ImportEnd &end)
{
    // An import that could not begin has nothing to report but why.
    const bool begun = !end.error || !end.report.editions.isEmpty() || !end.report.failures.isEmpty();
    if (m_json)
        m_console.json(toJson(end.report));
    else if (begun)
        m_console.raw(ImportWords::wholeReport(end.report).toUtf8());
    if (end.error)
        return m_console.fail(*end.error, false);
    const bool nothing = end.report.editions.isEmpty();
    return end.report.failures.isEmpty() && !end.report.cancelled && !nothing ? ExitCode::Done
                                                                              : ExitCode::NotDone;
}

} // namespace Baojia
