// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace Baojia {

/// What is new in a folder that was imported before. The rest of it may be read beside the new files.
struct FreshFiles
{
    QSet<QString> names; ///< relative to the folder
    QSet<QString> unfinished; ///< not to be read even beside them
};

} // namespace Baojia
