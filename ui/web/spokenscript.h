// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articleview.h"

#include <QtCore/QString>

namespace Baojia {

/// Lights the sentence in the article, in place of the one before, and scrolls to it when it is out of sight:
/// for ArticlePage::runOwnScript(). Answers whether the article has it.
[[nodiscard]] QString spokenScript(const SpokenPlace &place);

} // namespace Baojia
