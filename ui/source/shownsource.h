// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace Baojia {

/// What an editor widget can show of a document's text.
struct ShownSource
{
    QString text;
    bool broken = false; ///< very long lines, into several
    bool cut = false; ///< the rest is left out
};

/// `whole` with line ends as \n.
[[nodiscard]] ShownSource shownSource(QStringView whole);

} // namespace Baojia
