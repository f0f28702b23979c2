// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/thumbnailstore.h"
#include "ui/pageview/pagesources.h"
#include "ui/reader/readingstate.h"

#include <memory>

#include "backend.h"

namespace Baojia {

/// What the page view shows of a page.
[[nodiscard]] PageSheet sheetOf(const PageState &state);

/// Answered by the reader threads of a library; thumbnails are kept in `thumbnails`.
[[nodiscard]] PageSources pageSources(const std::shared_ptr<Backend> &backend,
                                      const std::shared_ptr<ThumbnailStore> &thumbnails);

} // namespace Baojia
