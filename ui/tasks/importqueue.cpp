// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importqueue.h"

#include "ui/tasks/importtask.h"

namespace Baojia {

ImportQueue::ImportQueue(std::shared_ptr<Backend> backend, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
{ }

void ImportQueue::add(const ImportOrder &order)
{
    if (order.paths.isEmpty())
        return;
    m_waiting.append(order);
    startNext();
}

void ImportQueue::cancel()
{
    if (m_running)
        m_running->cancel();
}

void ImportQueue::startNext()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = new ImportTask(m_backend, m_waiting.takeFirst(), this);
    connect(m_running, &ImportTask::progressed, this, &ImportQueue::progressed);
    connect(m_running, &ImportTask::committed, this, &ImportQueue::committed);
    connect(m_running, &ImportTask::finished, this, [this](const ImportEnd &end) {
        std::exchange(m_running, nullptr)->deleteLater();
        Q_EMIT finished(end);
        startNext();
    });
    Q_EMIT began();
    m_running->start();
}

} // namespace Baojia
