// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendition/changedtext.h"

namespace Baojia {

/// Old text dumps have , . : ; ? ! ( ) " -- ... << >> where Chinese is printed with
/// ，。：；？！（）“”——……《》. They become so where a Chinese character or mark stands beside them, not in
/// numbers, times, addresses and Latin text. `text` is one paragraph. The space that was typed after such a
/// mark goes with it.
[[nodiscard]] ChangedText fullWidthPunctuation(QStringView text);

} // namespace Baojia
