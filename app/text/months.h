// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace Baojia {

/// 1 to 12 for an English month, in full or by three letters or more, in any case; 0 for anything else.
[[nodiscard]] int englishMonth(QStringView word);

} // namespace Baojia
