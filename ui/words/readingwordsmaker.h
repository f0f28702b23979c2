// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingwords.h"

namespace Baojia {

/// The few words that pages of ours say around a newspaper's own, in the language of the program.
[[nodiscard]] ReadingWords makeReadingWords();

} // namespace Baojia
