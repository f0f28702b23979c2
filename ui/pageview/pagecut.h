// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/libraryreader.h"
#include "paper/contenthash.h"
#include "paper/zone.h"

#include <QtGui/QImage>

namespace Baojia {

/// What is to be cut out of a page.
struct CutOrder
{
    ContentHash pdf; ///< null: there is none
    QImage image; ///< the picture of the page
    QList<Zone> zones; ///< what stays, on white; none: the whole page
};

/// For reader threads. As sharp as there is: from the PDF, where that is the same page with more pixels.
/// Zones without any area are no zones: the whole page is the answer then.
[[nodiscard]] Result<QImage> cutPicture(LibraryReader &reader, const CutOrder &wanted);

/// For threads that may wait: in the format that the name ends with, .png, .jpg or .webp; PNG for all others.
/// As writeFile().
[[nodiscard]] Result<void> savePicture(const QImage &picture, const QString &file);

} // namespace Baojia
