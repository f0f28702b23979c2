// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace Baojia {

/// Lies on the application: labels, tips and messages show a text as it is. Left to itself Qt guesses from the text whether it
/// is markup, and a headline that looks like it would show a picture from any file. A label that is to show markup says so
/// (Qt::RichText).
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Baojia
