// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importtask.h"

#include "base/answer.h"

#include <QtCore/QPointer>

namespace Baojia {

ImportTask::ImportTask(std::shared_ptr<Backend> backend, QStringList paths, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_paths(std::move(paths))
{ }

void ImportTask::start()
{
    ImportOrder order;
    order.paths = m_paths;
    order.cancel = m_cancel;
    // The import's thread may outlive this object, so it posts to a relay that both share; the relay dies on
    // this thread, and with it whatever was still on its way.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    const QPointer<ImportTask> task(this);
    order.progress = [relay, task](const ProgressState &state) {
        QMetaObject::invokeMethod(relay.get(), [task, state] {
            if (task)
                Q_EMIT task->progressed(state);
        });
    };
    order.committed = [relay, task](const ImportedEdition &edition) {
        QMetaObject::invokeMethod(relay.get(), [task, edition] {
            if (task)
                Q_EMIT task->committed(edition);
        });
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
    m_cancel.cancel();
}

} // namespace Baojia
