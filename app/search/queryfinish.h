// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// What of a query can be searched for while it is still being typed: the text itself where parseQuery()
/// understands it; otherwise quotes and parentheses that are open end with the text, and operators without a
/// word beside them, fields without a value and values that are not understood are left out. Empty where
/// nothing to search for is left, or where it would take too long to say.
[[nodiscard]] QString finishedQuery(const QString &text);

} // namespace Baojia
