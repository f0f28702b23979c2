// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "exporters/pdfprinter.h"
#include "paper/article.h"
#include "paper/edition.h"
#include "paper/page.h"

#include <QtCore/QObject>

#include <memory>

#include "backend.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Baojia {

class ExportTask;
class MessageBar;
class TaskPanel;

/// Exports to PDF as a person has them: asks for a file and says where it was saved. One at a time.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        std::shared_ptr<Backend> backend;
        std::shared_ptr<PdfPrinter> printer; ///< null where this build cannot print
        TaskPanel &strip; ///< shared with imports and upkeep
        MessageBar &message;
        QWidget &window; ///< owns the dialog
    };

    explicit ExportDesk(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }

    void chooseArticle(const Edition &edition, const ArticleHeader &article);
    void chooseEdition(const Edition &edition);
    void chooseFront(const Edition &edition, const Page &page);
    void start(const ExportRequest &request);

Q_SIGNALS:
    /// The strip is not needed any more; what came of it follows.
    void ended();
    void failed(const Baojia::Error &error);
    /// What there was to say about it is said.
    void finished(const QString &file, const Baojia::Result<void> &result);

private:
    void choose(const ExportRequest &request, const QString &title);
    void finish(const QString &file, const Result<void> &result);

    Parts m_parts;
    ExportTask *m_running = nullptr;
};

} // namespace Baojia
