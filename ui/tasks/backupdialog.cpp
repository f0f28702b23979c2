// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/backupdialog.h"

#include "backups/automaticbackup.h"

namespace Baojia {

BackupDialog::BackupDialog(const QString &library, QWidget *parent)
    : QFileDialog(parent, tr("Restore from Backup"), backupFolder(library), tr("Backup (*.sqlite);;All files (*)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFile);
}

} // namespace Baojia
