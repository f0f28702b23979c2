// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"

namespace Baojia {

/// Takes what an article says of its parts on other pages out of its text: （下转第4版） at its end, 上接第一版《…》 at its beginning,
/// either of them in its title. Pages are named as in `labels` where they are among them. The original keeps the words.
void settleContinuation(ArticleDraft &draft, const QStringList &labels);

}
