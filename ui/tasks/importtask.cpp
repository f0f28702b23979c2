// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importtask.h"

#include "base/answer.h"
#include "ui/tasks/taskrelay.h"

namespace Baojia {

ImportTask::ImportTask(std::shared_ptr<Backend> backend, ImportOrder order, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_order(std::move(order))
{ }

void ImportTask::start()
{
    ImportOrder order = m_order;
    const TaskRelay relay(this);
    order.progress = [this, relay](const ProgressState &state) {
        relay.post([this, state] { Q_EMIT progressed(state); });
    };
    order.committed = [this, relay](const ImportedEdition &edition) {
        relay.post([this, edition] { Q_EMIT committed(edition); });
    };
    whenAnswered(m_backend->import(order), this, [this](const Result<ImportEnd> &end) {
        if (end) {
            Q_EMIT finished(*end);
        } else {
            ImportEnd failed;
            failed.error = end.error();
            Q_EMIT finished(failed);
        }
    });
}

void ImportTask::cancel()
{
    m_order.cancel.cancel();
}

} // namespace Baojia
