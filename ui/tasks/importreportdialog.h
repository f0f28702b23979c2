// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importjob.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE

namespace Baojia {

/// What an import did: the editions that came in, every file left out with its reason, every doubt. Can be
/// saved.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportEnd &end, QWidget *parent = nullptr);

Q_SIGNALS:
    void editionActivated(Baojia::EditionId id);
    /// The report as text is to be written to `file`.
    void saveWanted(const QString &file, const QString &text);

private:
    void fill(QTreeWidget *tree, const ImportReport &report);
    void chooseFile(const QString &text);
};

} // namespace Baojia
