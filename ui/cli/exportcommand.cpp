// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/answer.h"
#include "ui/cli/commandline.h"
#include "ui/words/exportwordsmaker.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Baojia {

ExitCode CommandLine::exportFile()
{
    const bool byArticle = m_arguments.has(u"article"_s);
    const bool byEdition = m_arguments.has(u"edition"_s);
    if (byArticle == byEdition || !m_arguments.has(u"to"_s))
        return wrongUse(tr("Name either --article ID or --edition NEWSPAPER/DATE, and --to FILE.pdf."));
    ExportRequest request;
    request.file = QFileInfo(m_arguments.value(u"to"_s)).absoluteFilePath();
    QString newspaper;
    QString date;
    if (byArticle) {
        bool isNumber = false;
        request.article = ArticleId(m_arguments.value(u"article"_s).toLongLong(&isNumber));
        if (!isNumber || !request.article->isValid())
            return wrongUse(tr("“%1” is no article number.").arg(m_arguments.value(u"article"_s)));
    } else {
        const QString edition = m_arguments.value(u"edition"_s);
        const auto slash = edition.lastIndexOf(u'/');
        newspaper = edition.left(slash);
        date = edition.mid(slash + 1);
        if (slash <= 0 || !QDate::fromString(date, Qt::ISODate).isValid())
            return wrongUse(tr("“%1” is no edition: write NEWSPAPER/YYYY-MM-DD.").arg(edition));
    }
    auto backend = openLibrary(Backend::Missing::Refuse);
    if (!backend)
        return m_console.fail(backend.error(), m_json);
    if (byEdition) {
        const auto edition = chosenEdition(**backend, newspaper, date);
        if (!edition)
            return m_console.fail(edition.error(), m_json);
        request.edition = edition->id;
    }
    return printFile(**backend, request);
}

ExitCode CommandLine::printFile(Backend &backend, const ExportRequest &request)
{
    const auto printer = m_surroundings.makePrinter ? m_surroundings.makePrinter() : nullptr;
    if (!printer)
        return m_console.fail({ErrorKind::NotAvailable, tr("PDF export"), {}}, m_json);
    // The engine answers through events; without a window nobody else runs the loop.
    QObject context;
    QEventLoop loop;
    std::optional<Result<void>> done;
    whenAnswered(
        exportPdf(
            backend.readers(), *printer, request, makeExportWords(), &context, std::make_shared<Progress>()),
        &context,
        [&](const Result<void> &result) {
            done = result;
            loop.quit();
        });
    if (!done)
        loop.exec();
    if (!*done)
        return m_console.fail(done->error(), m_json);
    if (m_json)
        m_console.json({{u"file"_s, request.file}});
    else
        m_console.line(request.file);
    return ExitCode::Done;
}

} // namespace Baojia
