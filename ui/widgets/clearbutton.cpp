// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clearbutton.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace Baojia {

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    // Qt's name for it since 5.2; a test fails when that changes.
    if (auto *clear = line.findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        //: Name of the small button in a line of text that empties the line
        clear->setText(QCoreApplication::translate("Baojia::ClearButton", "Clear"));
    }
}

} // namespace Baojia
