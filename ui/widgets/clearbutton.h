// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace Baojia {

/// QLineEdit's own button that empties it, with the name that Qt leaves it without.
void addClearButton(QLineEdit &line);

} // namespace Baojia
