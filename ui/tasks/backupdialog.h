// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFileDialog>

namespace Baojia {

/// Asks which backup a library is to be restored from; begins where the automatic ones are. Deletes itself when closed.
class BackupDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// `library`: its folder.
    explicit BackupDialog(const QString &library, QWidget *parent = nullptr);
};

} // namespace Baojia
