// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/importtask.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace Baojia {

class ImportPreviewModel;

/// What would come in, before it does: reads without writing, shows what it finds as it goes, and lets newspapers and
/// dates be changed. Importing need not wait for the end of it.
class ImportPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    ImportPreviewDialog(std::shared_ptr<Backend> backend, const QStringList &paths, QWidget *parent = nullptr);
    /// Stops looking.
    ~ImportPreviewDialog() override;

Q_SIGNALS:
    /// What is to be imported, as a person left it.
    void chosen(const Baojia::ImportOrder &order);
    /// Whether to look before the next import, too.
    void lookingWanted(bool wanted);
    /// The files that would be left out, and why.
    void detailsWanted(const Baojia::ImportEnd &end);

private:
    void makeContents();
    void update();
    /// What the library holds of it, in the sentence above and in the button that Enter presses.
    void judge();
    void finish(const ImportEnd &end);
    void choose();

    std::shared_ptr<ImportPreview> m_preview;
    ImportTask *m_task;
    ImportPreviewModel *m_model;
    QTimer m_clock; ///< what was found is shown a few times a second
    std::optional<ImportEnd> m_end;
    bool m_expanded = false;
    QTreeView *m_tree = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_leftOut = nullptr;
    QProgressBar *m_progress = nullptr;
    QCheckBox *m_again = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_details = nullptr;
};

} // namespace Baojia
