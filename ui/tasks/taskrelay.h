// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>
#include <utility>

namespace Baojia {

/// Carries what other threads tell to the thread of a task. A thread may outlive the task, so it posts to an
/// object that the copies of a relay share; that one dies on the task's thread, and with it whatever was
/// still on its way. Made on the task's thread.
class TaskRelay
{
public:
    explicit TaskRelay(QObject *task)
        : m_relay(new QObject, [](QObject *object) { object->deleteLater(); })
        , m_task(task)
    { }

    /// Runs `call()` on the task's thread, from any thread; not when the task is gone by then.
    template <class F>
    void post(F call) const
    {
        QMetaObject::invokeMethod(m_relay.get(), [task = m_task, call = std::move(call)] {
            if (task)
                call();
        });
    }

private:
    std::shared_ptr<QObject> m_relay;
    QPointer<QObject> m_task;
};

} // namespace Baojia
