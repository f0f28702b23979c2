// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// A front of reading/frontpagehtml as rich text can show it, which knows neither blocks within a link nor
/// columns: each item a paragraph, of which only the headline is a link. What is no front stays as it is.
[[nodiscard]] QString plainFront(const QString &body);

} // namespace Baojia
