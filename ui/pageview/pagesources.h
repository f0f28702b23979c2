// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageview/pagecut.h"
#include "ui/pageview/pagerasters.h"
#include "ui/pageview/pagesheet.h"
#include "ui/pageview/thumbnailmodel.h"

namespace Baojia {

/// What the page view asks others for; all of it is done on other threads.
struct PageSources
{
    PageRasters::Draw raster;
    ThumbnailModel::Sources thumbnails;
    std::function<QFuture<Result<PageSheet>>(PageId)> sheet; ///< the page beside the one that is read
    std::function<QFuture<Result<QImage>>(const CutOrder &)> cut;
    std::function<QFuture<Result<QString>>(const CutOrder &, const QString &file)>
        save; ///< answers with the file
};

} // namespace Baojia
