// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include "backend.h"

namespace Baojia {

/// One piece of upkeep (a check, a backup …) as the window follows it.
class UpkeepTask : public QObject
{
    Q_OBJECT

public:
    explicit UpkeepTask(QObject *parent = nullptr);

    /// What the backend is to be given: tells this task how far it is, and stops when the task is cancelled.
    [[nodiscard]] UpkeepOrder order();
    void cancel();

Q_SIGNALS:
    void progressed(const Baojia::ProgressState &state);

private:
    CancelToken m_cancel;
};

} // namespace Baojia
