// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"

namespace Baojia {

using NewspaperId = StrongId<struct NewspaperTag>; ///< 报纸
using EditionId = StrongId<struct EditionTag>; ///< 期
using PageId = StrongId<struct PageTag>; ///< 版
using ArticleId = StrongId<struct ArticleTag>; ///< 篇
using BookmarkId = StrongId<struct BookmarkTag>; ///< 收藏

}
