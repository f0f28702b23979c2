// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

namespace Baojia {

/// Makes an advertisement 广告 of what stands on a page or in a section of them, and of a notice that is nothing but a picture;
/// a picture item 图片新闻 of a photograph with a caption in a section of them.
void settleKind(ArticleDraft &draft, const QString &pageName);

}
