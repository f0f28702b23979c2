// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include "rendition/textchanges.h"

namespace Baojia {

/// “” and ‘’ as marks of that kind; as many characters as before. What is an apostrophe stays.
[[nodiscard]] QString withQuoteMarks(QString text, QuoteMarks marks);

} // namespace Baojia
