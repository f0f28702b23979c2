// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/exporttask.h"

#include "base/answer.h"
#include "ui/tasks/taskrelay.h"

namespace Baojia {

ExportTask::ExportTask(std::shared_ptr<Backend> backend,
                       PdfPrinter &printer,
                       ExportRequest request,
                       QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_printer(printer)
    , m_request(std::move(request))
{ }

void ExportTask::start(const ExportWords &words)
{
    // Progress comes from a reader thread as well as from this one.
    auto progress =
        std::make_shared<Progress>(m_cancel, [this, relay = TaskRelay(this)](const ProgressState &state) {
            relay.post([this, state] { Q_EMIT progressed(state); });
        });
    whenAnswered(exportPdf(m_backend->readers(), m_printer, m_request, words, this, progress),
                 this,
                 [this](const Result<void> &result) { Q_EMIT finished(result); });
}

void ExportTask::cancel()
{
    m_cancel.cancel();
}

} // namespace Baojia
