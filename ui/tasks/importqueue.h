// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>

#include "backend.h"

namespace Baojia {

class ImportTask;

/// The imports of a window, one after another.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    explicit ImportQueue(std::shared_ptr<Backend> backend, QObject *parent = nullptr);

    /// Starts it, or waits until those before it have ended.
    void add(const ImportOrder &order);
    /// Stops the one that runs soon; what is whole stays. Those that wait follow.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }

Q_SIGNALS:
    void began();
    void progressed(const Baojia::ProgressState &state);
    void committed(const Baojia::ImportedEdition &edition);
    void finished(const Baojia::ImportEnd &end);

private:
    void startNext();

    std::shared_ptr<Backend> m_backend;
    ImportTask *m_running = nullptr;
    QList<ImportOrder> m_waiting;
};

} // namespace Baojia
