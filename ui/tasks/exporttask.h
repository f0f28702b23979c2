// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

namespace Baojia {

/// One export to PDF as the window follows it.
class ExportTask : public QObject
{
    Q_OBJECT

public:
    /// `printer` must outlive the task.
    ExportTask(std::shared_ptr<Backend> backend,
               PdfPrinter &printer,
               ExportRequest request,
               QObject *parent = nullptr);

    void start(const ExportWords &words);
    void cancel();

    [[nodiscard]] const QString &file() const { return m_request.file; }

Q_SIGNALS:
    void progressed(const Baojia::ProgressState &state);
    void finished(const Baojia::Result<void> &result);

private:
    std::shared_ptr<Backend> m_backend;
    PdfPrinter &m_printer;
    ExportRequest m_request;
    CancelToken m_cancel;
};

} // namespace Baojia
