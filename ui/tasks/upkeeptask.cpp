// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/upkeeptask.h"

#include "ui/tasks/taskrelay.h"

namespace Baojia {

UpkeepTask::UpkeepTask(QObject *parent)
    : QObject(parent)
{ }

UpkeepOrder UpkeepTask::order()
{
    UpkeepOrder order;
    order.cancel = m_cancel;
    order.progress = [this, relay = TaskRelay(this)](const ProgressState &state) {
        relay.post([this, state] { Q_EMIT progressed(state); });
    };
    return order;
}

void UpkeepTask::cancel()
{
    m_cancel.cancel();
}

} // namespace Baojia
