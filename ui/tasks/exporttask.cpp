// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/exporttask.h"

#include "base/answer.h"

#include <QtCore/QPointer>

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
    // Progress comes from a reader thread as well as from this one; see ImportTask for the relay.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    const QPointer<ExportTask> task(this);
    auto progress = std::make_shared<Progress>(m_cancel, [relay, task](const ProgressState &state) {
        QMetaObject::invokeMethod(relay.get(), [task, state] {
            if (task)
                Q_EMIT task->progressed(state);
        });
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
