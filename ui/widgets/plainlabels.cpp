// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabels.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

namespace Baojia {

bool PlainLabels::eventFilter(QObject *watched, QEvent *event)
{
    // Once in the life of a label, before it is shown; the label of a tip before it has its text.
    if (event->type() == QEvent::Polish) {
        auto *const label = qobject_cast<QLabel *>(watched);
        if (label != nullptr && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Baojia
