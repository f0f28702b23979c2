// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/article.h"
#include "paper/draft.h"

#include <QtCore/QStringList>

namespace Baojia {

/// An article that was read without its page files, with what those would have said: the title that only their list has, what
/// a teaser is, what the page is for. `read`: the article as it was read before; `before`: as it is shown; `labels`: of the
/// edition's pages.
void settleByPages(ArticleDraft &draft, const Article &read, const Article &before, const QStringList &labels);

/// Whether a document of a web site names a second file in which it goes on (content_1_2.htm): that one is not kept.
[[nodiscard]] bool goesOnInFiles(const QString &name, const QByteArray &bytes);

} // namespace Baojia
