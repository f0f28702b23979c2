// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/asset.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtGui/QImage>

namespace Baojia {

/// A picture ready to be painted at any size.
struct LoadedPicture
{
    /// The picture, and then each time half as large: shrinking a large one by much takes long and looks
    /// coarse.
    QList<QImage> levels;
    QByteArray bytes; ///< as they are kept
    QString suffix; ///< of a file with them: jpg, png …
};

/// For reader threads. TooLarge, ReadFailed for what is no picture.
[[nodiscard]] Result<LoadedPicture> loadPicture(const Asset &asset);

} // namespace Baojia
