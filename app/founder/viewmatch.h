// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>

namespace Baojia {

/// Whether the pattern is found in the text; a view is not copied for it.
inline bool isFoundIn(QStringView text, const QRegularExpression &pattern)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return pattern.matchView(text).hasMatch();
#else
    return pattern.match(text).hasMatch();
#endif
}

} // namespace Baojia
