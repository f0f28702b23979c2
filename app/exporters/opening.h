// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Baojia {

/// The markup of an article (articleMarkup) with its header, and the picture that comes first below it, in one element that is
/// not broken over two sheets. An article that begins with text stays as it is: the style sheet keeps some lines of it with the
/// header.
[[nodiscard]] QString withOpeningTogether(const QString &markup);

} // namespace Baojia
