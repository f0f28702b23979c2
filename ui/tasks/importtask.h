// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

#include "backend.h"

namespace Baojia {

/// One import as the window follows it: progress, editions as they become durable, the end.
class ImportTask : public QObject
{
    Q_OBJECT

public:
    /// The order's listeners and its cancel token are the task's own.
    ImportTask(std::shared_ptr<Backend> backend, ImportOrder order, QObject *parent = nullptr);

    void start();
    /// Stops soon; what is whole stays.
    void cancel();

    [[nodiscard]] const QStringList &paths() const { return m_order.paths; }

Q_SIGNALS:
    void progressed(const Baojia::ProgressState &state);
    void committed(const Baojia::ImportedEdition &edition);
    void finished(const Baojia::ImportEnd &end);

private:
    std::shared_ptr<Backend> m_backend;
    ImportOrder m_order;
};

} // namespace Baojia
