// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QtWidgets/QDialog>

namespace Baojia {

/// The key sheet: every command that has a key, by menu.
class KeySheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheetDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace Baojia
